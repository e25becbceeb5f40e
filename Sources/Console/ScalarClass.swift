import CUTF8Proc

/// What showing a code point on a terminal needs.
enum ScalarClass: Hashable, Sendable {
  /// It shows itself.
  case visible
  /// It combines with what stands before it.
  case mark
  /// A C0 control or DEL: shown in caret notation.
  case caret
  /// Invisible, unassigned, private or a bidi control: shown by its number.
  case numbered
  case lineFeed
  case carriageReturn
  case tab
  case joiner
  case nonJoiner
  case emojiSelector
  /// The letters, digits and the end of a flag's tag sequence.
  case tag
}

extension Unicode.Scalar {
  var terminalClass: ScalarClass {
    switch value {
    case 0x20...0x7E: .visible
    case 0x0A: .lineFeed
    case 0x0D: .carriageReturn
    case 0x09: .tab
    case 0x00...0x1F, 0x7F: .caret
    case 0x80...0x9F, 0xAD: .numbered
    case 0xA0...0x02FF: .visible
    case 0x200C: .nonJoiner
    case 0x200D: .joiner
    case 0x200E, 0x200F, 0x061C: .visible
    case 0x202A...0x202E, 0x2066...0x2069: .numbered
    case 0xFE0F: .emojiSelector
    case 0xE0030...0xE0039, 0xE0061...0xE007A, 0xE007F: .tag
    default: classFromTable
    }
  }

  /// Whether it is a picture that a joiner may join to another.
  var isPictographic: Bool {
    value >= 0xA9 && unicodeRecord.boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC.rawValue
  }

  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it takes the vowel away from the Indic letter before it, so that letters join.
  var isVirama: Bool { value >= 0x094D && unicodeRecord.combining_class == 9 }

  /// Whether it is a letter of Indic scripts, from Devanagari to Sinhala.
  var isIndicLetter: Bool { (0x0900...0x0DFF).contains(value) && isLetter }

  var isLetter: Bool {
    let category = utf8proc_category_t(UInt32(unicodeRecord.category))
    return category.rawValue >= UTF8PROC_CATEGORY_LU.rawValue && category.rawValue <= UTF8PROC_CATEGORY_LO.rawValue
  }

  /// Its columns when it stands alone: 0, 1 or 2.
  var columns: Int { Int(unicodeRecord.charwidth) }
}

extension Unicode.Scalar {
  private var unicodeRecord: utf8proc_property_t { utf8proc_get_property(utf8proc_int32_t(value)).pointee }

  private var classFromTable: ScalarClass {
    let record = unicodeRecord
    if record.ignorable == 1 { return .numbered }
    switch utf8proc_category_t(UInt32(record.category)) {
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: return .mark
    case UTF8PROC_CATEGORY_CN: return properties.generalCategory == .unassigned ? .numbered : .visible
    case UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CS, UTF8PROC_CATEGORY_CC: return .numbered
    case UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP: return .numbered
    case UTF8PROC_CATEGORY_CF:
      // Number and verse signs of Arabic and its kin are format characters that one sees.
      return record.boundclass == UTF8PROC_BOUNDCLASS_PREPEND.rawValue ? .visible : .numbered
    default: return .visible
    }
  }
}
