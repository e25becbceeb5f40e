/// The nouns whose plural is made in no usual way.
enum IrregularNouns {
  /// The singular of a plural that is made in no usual way.
  static func singular(of plural: String) -> String? {
    if let singular = singulars[plural] { return singular }
    guard plural.hasSuffix("men"), plural.utf8.count > 3, !notMen.contains(plural) else { return nil }
    return plural.dropLast(3) + "man"
  }

  static func plural(of singular: String) -> String? {
    if let plural = plurals[singular] { return plural }
    guard singular.hasSuffix("man"), !notMan.contains(singular) else { return nil }
    return singular.dropLast(3) + "men"
  }

  /// A noun that has no singular, or none that says the same: "police", "goods".
  static func isAlwaysPlural(_ word: String) -> Bool { alwaysPlural.contains(word) }

  /// A noun that is its own plural: "series".
  static func isInvariant(_ word: String) -> Bool { invariant.contains(word) || alwaysPlural.contains(word) }

  private static let plurals = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  private static let singulars = Dictionary(pairs.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })
  private static let pairs: [(String, String)] = table.split(separator: " ").map { pair in
    let cut = pair.firstIndex(of: "/") ?? pair.endIndex
    return (String(pair[..<cut]), String(pair[cut...].dropFirst()))
  }

  /// Singular and plural; the usual one first where a noun has two.
  private static let table = """
    person/people child/children grandchild/grandchildren stepchild/stepchildren schoolchild/schoolchildren \
    man/men woman/women foot/feet tooth/teeth goose/geese mouse/mice louse/lice dormouse/dormice ox/oxen \
    die/dice penny/pence passerby/passersby passer-by/passers-by standby/standbys runner-up/runners-up \
    hanger-on/hangers-on brother/brothers brother/brethren life/lives wife/wives knife/knives leaf/leaves \
    half/halves calf/calves self/selves shelf/shelves thief/thieves wolf/wolves loaf/loaves elf/elves \
    hoof/hooves scarf/scarves wharf/wharves sheaf/sheaves housewife/housewives midwife/midwives \
    bookshelf/bookshelves werewolf/werewolves afterlife/afterlives flyleaf/flyleaves penknife/penknives \
    jackknife/jackknives behalf/behalves turf/turfs criterion/criteria phenomenon/phenomena bacterium/bacteria \
    datum/data medium/media stratum/strata phylum/phyla erratum/errata memorandum/memoranda \
    referendum/referendums addendum/addenda ovum/ova curriculum/curricula spectrum/spectra quantum/quanta \
    symposium/symposia automaton/automata ganglion/ganglia mitochondrion/mitochondria stoma/stomata \
    corrigendum/corrigenda desideratum/desiderata equilibrium/equilibria cilium/cilia flagellum/flagella \
    genus/genera corpus/corpora opus/opuses schema/schemata stigma/stigmata millennium/millennia \
    referendum/referenda memorandum/memorandums stadium/stadiums sanatorium/sanatoriums polyhedron/polyhedra \
    protozoan/protozoa atrium/atria sternum/sternums chromatid/chromatids serum/sera plasmodium/plasmodia \
    moratorium/moratoria fungus/fungi nucleus/nuclei stimulus/stimuli cactus/cacti alumnus/alumni radius/radii \
    focus/foci locus/loci bacillus/bacilli syllabus/syllabi terminus/termini thesaurus/thesauri \
    hippopotamus/hippopotamuses streptococcus/streptococci staphylococcus/staphylococci nucleolus/nucleoli \
    magus/magi calculus/calculi larva/larvae antenna/antennae alga/algae formula/formulas formula/formulae \
    vertebra/vertebrae nebula/nebulae supernova/supernovae alumna/alumnae pupa/pupae lacuna/lacunae \
    analysis/analyses crisis/crises thesis/theses hypothesis/hypotheses parenthesis/parentheses \
    diagnosis/diagnoses prognosis/prognoses oasis/oases axis/axes emphasis/emphases synopsis/synopses \
    paralysis/paralyses metamorphosis/metamorphoses neurosis/neuroses psychosis/psychoses synthesis/syntheses \
    nemesis/nemeses antithesis/antitheses prosthesis/prostheses catharsis/catharses testis/testes base/bases \
    basis/bases photosynthesis/photosyntheses symbiosis/symbioses electrolysis/electrolyses dialysis/dialyses \
    ellipsis/ellipses genesis/geneses index/indices index/indexes vertex/vertices matrix/matrices \
    appendix/appendices vortex/vortices codex/codices cortex/cortices helix/helices apex/apices plateau/plateaus \
    plateau/plateaux bureau/bureaus bureau/bureaux gateau/gateaux tableau/tableaux chateau/chateaux \
    portmanteau/portmanteaux beau/beaux bus/buses gas/gases plus/pluses yes/yeses canvas/canvases bias/biases \
    quiz/quizzes lens/lenses cherub/cherubim seraph/seraphim kibbutz/kibbutzim libretto/libretti \
    virtuoso/virtuosi paparazzo/paparazzi graffito/graffiti concerto/concertos talisman/talismans iris/irises \
    pelvis/pelvises metropolis/metropolises octopus/octopuses virus/viruses rhinoceros/rhinoceroses
    """

  private static let alwaysPlural = WordSet(
    """
    police cattle clothes goods proceeds thanks trousers pants jeans shorts scissors glasses spectacles \
    binoculars tongs pliers pajamas pyjamas outskirts surroundings belongings earnings savings riches arrears \
    odds remains regards troops congratulations amends alms vermin folk gentry dregs doldrums tropics slacks \
    tidings whereabouts
    """)

  private static let invariant = WordSet(
    """
    series species subspecies aircraft spacecraft hovercraft watercraft sheep fish deer moose shrimp salmon \
    trout cod tuna means headquarters crossroads barracks gallows offspring swine bison swiss chinese japanese \
    portuguese vietnamese taiwanese lebanese sudanese maltese burmese senegalese nepalese congolese innings \
    shambles sweepstakes corps chassis rendezvous apparatus samurai
    """)

  /// Words in -men that are one thing, words in -man that aren't a man.
  private static let notMen = WordSet(
    """
    specimen omen regimen abdomen acumen semen stamen hymen ramen dolmen yemen amen cyclamen foramen rumen lumen \
    bitumen albumen examen gravamen
    """)
  private static let notMan = WordSet(
    """
    human german roman ottoman talisman shaman norman caiman superhuman subhuman nonhuman turkoman walkman
    """)
}
