/// Names and words that are a slip away from another one.
enum LookAlikes {
  /// The number of the group in which a folded word stands, nil if it is in none.
  static func group(of word: String) -> Int? { groups[word] }

  private static let groups: [String: Int] = {
    var result: [String: Int] = [:]
    for (number, line) in table.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { result[String(word)] = number }
    }
    return result
  }()

  private static let table = """
    zambia gambia
    austria australia austrian australian
    slovakia slovenia slovak slovene slovakian slovenian
    niger nigeria nigerian nigerien
    iceland ireland island
    paraguay uruguay
    dominica dominican
    mauritius mauritania
    guinea guiana guyana
    latvia latvian
    georgia georgian
    serbia siberia
    korea corea
    tehran teheran
    affect effect affects effects
    mitosis meiosis
    angel angle
    princes princess
    quiet quite
    trial trail
    desert dessert
    loose lose
    stationary stationery
    complement compliment complementary complimentary
    principal principle
    causal casual
    martial marital
    accept except
    allusion illusion delusion
    eminent imminent immanent
    ensure insure assure
    council counsel
    diary dairy
    united untied
    sacred scared
    conversation conservation
    stalactite stalagmite
    perspective prospective
    arteries arterioles artery arteriole
    ureter urethra uterus
    ileum ilium
    proton photon
    neutron neuron
    nucleus nucleolus
    chromatin chromatid
    glucagon glycogen
    thymine thiamine
    cytosine cytokine cytosol
    adenine adenosine
    guanine guanosine
    lactase lactose
    monarchy anarchy
    epoch epic
    ethic ethnic
    statue statute stature
    moral morale
    personal personnel
    human humane
    stared starred
    planed planned
    dinning dining
    hoping hopping
    breath breathe
    cloths clothes
    devise device
    advise advice
    weather whether
    though thought through tough
    three there their
    where were
    those these
    which witch
    right night light might fight sight tight eight
    house horse mouse
    black block
    north worth forth
    south mouth youth
    state slate skate stale
    white while write
    brain train drain grain
    blood flood
    heart hearth
    earth hearth
    world would word sword
    river liver
    money honey
    stock stack stick
    price prize pride
    floor flour
    green greed greek
    brown crown frown drown
    plane plate place plant planet
    lower power tower
    light eight
    major mayor
    phase phrase
    solar polar
    ionic iconic ironic
    atomic atonic
    cation anion
    exotic erotic
    marine margin
    median medial
    oral aural
    mucus mucous
    callus callous
    viral vital
    fungal frugal
    renal penal venal
    dental mental rental
    carotene keratin
    creatine creatinine
    histone histamine
    melanin melatonin
    myosin myelin
    hydrophilic hydrophobic
    lipophilic lipophobic
    systole diastole
    afferent efferent
    mitral atrial
    """
}
