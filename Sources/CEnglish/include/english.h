#ifndef ENGLISH_H
#define ENGLISH_H

/// The weights and tables of the English model; they begin at an address that 16 divides.
const unsigned char *english_model(void);

#endif
