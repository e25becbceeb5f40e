// Reviews
