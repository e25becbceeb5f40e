/// People who are called by one name, in lectures above all.
enum FamousNames {
  static func contains(_ word: String) -> Bool { names.contains(word) }

  private static let names = WordSet(
    """
    Aeschylus Allende Aquinas Archimedes Aristophanes Aristotle Arafat Assad Atatürk Attlee Augustine Augustus \
    Austen Bach Balzac Bartók Baudelaire Beethoven Bentham Bernini Biden Bismarck Blair Blake Bohr Boltzmann \
    Bolívar Bonaparte Botticelli Boyle Brahms Brecht Brezhnev Bukharin Bush Byron Caesar Calvin Camus Caravaggio \
    Castro Catullus Cavour Cervantes Charlemagne Chaucer Chekhov Chomsky Chopin Churchill Cicero Clausewitz \
    Clemenceau Cleopatra Clinton Columbus Comte Confucius Constantine Copernicus Cortés Cromwell Curie Dante \
    Danton Darwin Debussy Defoe Descartes Dickens Diderot Disraeli Dostoevsky Durkheim Dürer Edison Einstein \
    Eisenhower Engels Epicurus Erasmus Erdoğan Euclid Euler Euripides Faraday Feuerbach Fichte Flaubert Foucault \
    Franco Freud Galen Galileo Gandhi Garibaldi Gauss Goebbels Goethe Gorbachev Goya Gramsci Habermas Haydn \
    Hegel Heidegger Heine Heisenberg Herodotus Hippocrates Hitler Hobbes Homer Horace Hugo Humboldt Hume Husserl \
    Ibsen Jefferson Jesus Joyce Kafka Kant Keats Kennedy Kepler Keynes Khomeini Khrushchev Kierkegaard Kissinger \
    Lavoisier Leibniz Lenin Lincoln Linnaeus Livy Locke Lorentz Luther Machiavelli Macron Mahler Malthus Mandela \
    Mao Marat Marx Maxwell Mendel Mendeleev Mendelssohn Merkel Metternich Michelangelo Milton Modi Molière Monet \
    Montaigne Montesquieu Mozart Muhammad Mussolini Napoleon Nasser Nehru Nelson Newton Nietzsche Nixon Obama \
    Orwell Ovid Pascal Pasteur Pavlov Pericles Petrarch Picasso Pinochet Pizarro Planck Plato Plutarch Poincaré \
    Ptolemy Pushkin Putin Pythagoras Raphael Reagan Rembrandt Ricardo Robespierre Roosevelt Rousseau Rubens \
    Rutherford Sartre Schelling Schiller Schopenhauer Schrödinger Schubert Seneca Shakespeare Socrates Sophocles \
    Spinoza Stalin Stolypin Sunak Tacitus Talleyrand Thatcher Thucydides Tito Tocqueville Tolstoy Trotsky \
    Trudeau Truman Trump Turgenev Turing Vermeer Virgil Voltaire Wagner Wallenstein Weber Wellington Wilson \
    Wittgenstein Wordsworth Xi Yeltsin Zelensky Zelenskyy Zola
    """)
}
