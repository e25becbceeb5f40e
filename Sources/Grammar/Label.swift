/// What a token is to its head, as the CLEAR style of dependencies names it (Choi, Palmer 2012).
public enum Label: String, Hashable, Sendable, CaseIterable {
  case root = "ROOT"
  case acl, acomp, advcl, advmod, agent, amod, appos, attr, aux, auxpass, cc, ccomp, compound, conj, csubj, csubjpass
  case dative, det, dobj, expl, intj, mark, meta, neg, nmod, npadvmod, nsubj, nsubjpass, nummod, oprd, parataxis, pcomp
  case `case`
  case dep, pobj, poss, preconj, predet, prep, prt, punct, quantmod, relcl, xcomp
}
