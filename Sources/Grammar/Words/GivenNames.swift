/// Frequent first names of people from many parts of the world.
enum GivenNames {
  static func contains(_ word: String) -> Bool { names.contains(word) }

  private static let names = WordSet(
    """
    Aaron Abdul Abdullah Abigail Abraham Ada Adam Adele Adolf Adrian Adriana Agatha Agnes Ahmad Ahmed Aiko Aisha \
    Akbar Akiko Akira Alan Alain Albert Alberto Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra \
    Alexei Alexis Alfonso Alfred Ali Alice Alicia Alison Allan Allen Alma Alok Ama Amanda Amara Amartya Amber \
    Amelia Amina Amir Amit Amos Amy Ana Anastasia Anders Andre André Andrea Andreas Andrei Andrés Andrew Andrzej \
    Andy Angela Angelo Angus Anil Anita Anja Ann Anna Anne Annie Anthony Antoine Anton Antonia Antonin Antonio \
    António Antony Anwar Aoife Aristide Arjun Armando Arnold Arthur Arturo Arvind Asha Ashley Astrid Audrey \
    August Augusto Aung Axel Ayesha Barack Barbara Barry Bart Bashar Beatrice Beatriz Ben Benedict Benito \
    Benjamin Bernadette Bernard Bernardo Bernd Bertha Berthold Bertrand Beth Betty Bill Billy Bjorn Björn Bob \
    Boris Brad Bram Brandon Brenda Brian Bridget Bruce Bruno Camila Camille Carl Carla Carlos Carmen Carol \
    Carolina Caroline Catherine Cecil Cecilia Cecilie César Charles Charlotte Chidi Chinua Chloe Chris Christian \
    Christiane Christina Christine Christoph Christopher Chuck Cindy Claire Clara Clare Claude Claudia Claus \
    Clement Clive Colette Colin Connie Conrad Constance Cornelia Craig Cristina Cynthia Cyril Dag Daisuke Dale \
    Damian Dan Daniel Daniela Danielle Dante Daria Darius David Dawn Deborah Deepak Deng Denis Dennis Derek \
    Desmond Diana Diane Dick Diego Dieter Dietrich Dimitri Dina Dmitri Dmitry Dolores Dominic Dominique Donald \
    Donna Dora Doris Dorothy Doug Douglas Dwight Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Efua Eileen \
    Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elizabeth Ella Ellen Elon Elsa Elvira Emeka Emil Emilia \
    Emily Emma Emmanuel Enrico Enrique Eric Erica Erich Erik Erika Ernest Ernst Erwin Esther Ethan Eugene Eva \
    Eve Evelyn Ewa Fabian Farid Farida Fatima Fatou Federico Felipe Felix Ferdinand Fernando Fidel Fiona \
    Florence Frances Francesca Francesco Francis Francisco Franco François Françoise Frank Franklin Franz Fred \
    Freda Frederick Frederik Frida Friedrich Fritz Fumio Gabriel Gabriela Gail Gary Gavin Geoffrey Georg George \
    Georges Georgina Gerald Gerard Gerhard Gertrude Giacomo Gianni Gilbert Giorgia Giorgio Giovanni Giulia \
    Giulio Giuseppe Gloria Gordon Grace Graham Greg Gregor Gregory Greta Grigori Guillaume Günter Gunther Gustav \
    Gustavo Guy Hana Hanna Hannah Hans Harald Harold Harriet Harry Haruki Hasan Hassan Heather Hector Heidi \
    Heinrich Helen Helena Helga Helmut Henri Henrik Henry Herbert Hermann Hideki Hilary Hillary Hiroshi Homer \
    Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ida Igor Imelda Imran Indira Ines Ingeborg Ingrid Irene \
    Irina Iris Irma Isaac Isabel Isabella Isaiah Ismail Ivan Ivana Jack Jackie Jacob Jacqueline Jacques Jair \
    Jake Jakob James Jamie Jan Jane Janet Janice Jared Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy \
    Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Joachim Joan Joanna João Joe Joel Johan Johann Johannes John \
    Johnny Jonas Jonathan Jorge José Josef Joseph Josephine Joshua Joyce Juan Juana Judith Judy Jules Julia \
    Julian Juliana Julie Julius Jun Jürgen Justin Kamala Karen Karim Karin Karl Karla Kate Katherine Kathleen \
    Kathryn Kathy Katja Katrin Keith Keiko Kelly Ken Kenji Kenneth Kenta Kevin Khalid Kim Kirsten Klaus Klemens \
    Kofi Konrad Konstantin Kristalina Kristina Kurt Kwame Kyle Lars Laszlo László Laura Lauren Laurent Lawrence \
    Lazar Lech Leila Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lewis Lidia Lily Linda Lisa Lloyd Lois \
    Lorenzo Lorraine Louis Louise Luca Lucas Lucia Lucy Ludwig Luigi Luis Luís Luiz Lukas Luke Lynn Mabel \
    Madeleine Magda Mahatma Mahmoud Maja Malala Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus \
    Margaret Margarita Margot Maria María Marian Marianne Marie Marina Mario Marion Marit Marjorie Mark Markus \
    Marlene Marta Martha Martin Martina Marvin Mary Mateo Mateusz Matt Matteo Matthew Matthias Maureen Maurice \
    Max Maximilian Maxine May Megan Mehmet Mei Melanie Melinda Melissa Mercedes Meredith Michael Michel Michele \
    Michelle Mick Miguel Mike Mikhail Milan Milena Milton Minh Miriam Mitch Mohamed Mohammad Mohammed Moira \
    Molly Mona Monica Monique Morgan Morris Moses Muhammad Mustafa Nadia Nadine Nana Nancy Naomi Napoleon \
    Narendra Natalia Natalie Natasha Nathan Neil Nelson Nicholas Nick Nicolas Nicole Nicolás Nigel Niels Nikita \
    Nikola Nikolai Nikos Nils Nina Noah Noam Noel Noor Nora Norma Norman Nadezhda Ola Olaf Oleg Olena Olga \
    Olivia Oliver Olivier Olusegun Omar Oscar Oskar Otto Owen Pablo Padma Pamela Paolo Parvati Pascal Patricia \
    Patrick Paul Paula Paulo Pauline Pavel Pedro Peggy Penny Per Percy Peter Péter Petra Phil Philip Philippe \
    Phillip Phyllis Pierre Pieter Pietro Piotr Pranab Priya Quentin Rachel Rafael Rahul Raj Rajesh Rajiv Ralph \
    Ram Ramesh Ramón Randy Raúl Ravi Ray Raymond Rebecca Recep Regina Reinhard Renata René Rhoda Ricardo Richard \
    Rick Rita Robert Roberta Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalind Rose \
    Rosemary Roy Rudolf Rupert Russell Ruth Ryan Sabine Sachin Sally Salman Salvador Sam Samantha Samir Samuel \
    Sandra Sanjay Sara Sarah Saskia Satoshi Scott Sean Sebastian Serena Sergei Sergey Sergio Shannon Sharon \
    Shaun Sheila Shinzo Shinzō Shirley Sibusiso Sigmund Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie \
    Sören Stacey Stanislav Stanley Stefan Stefano Steffen Stella Stephanie Stephen Steve Steven Stuart Sue \
    Suleiman Sunita Susan Susanne Suzanne Svetlana Sylvia Tadeusz Takashi Takeshi Tamara Tanya Tara Tatiana Ted \
    Terence Teresa Terry Theo Theodor Theodore Theresa Thérèse Thomas Thorsten Tim Timothy Tina Tobias Todd Tom \
    Tomas Tomás Tommy Toni Tony Toshiro Tracy Trevor Ulrich Umberto Una Urs Ursula Valentina Valeria Vanessa \
    Vera Vernon Veronica Victor Vicente Viktor Vikram Vincent Vincenzo Viola Violet Virginia Vittorio Vivian \
    Vladimir Volodymyr Wadih Walter Wanda Wangari Warren Wayne Wendy Werner Wilfred Wilhelm Will William Willy \
    Winston Wladyslaw Wolfgang Xavier Yasmin Yasser Yevgeny Yoko Yolanda Yosef Youssef Yui Yuki Yuko Yuri Yusuf \
    Yves Yvonne Zainab Zhanna Zoe Zoltán Zsuzsa Zuzana
    """)
}
