// The peers of the render benchmarks that are written in C. ICU is found at run time, so that nothing has to be
// installed to build this.
#ifndef RENDER_PEERS_H
#define RENDER_PEERS_H

#include <stdint.h>

/// Opens ICU, whatever its version. Returns the version, or 0 when ICU is not installed.
int32_t icu_open(void);

/// Compiles a pattern of ICU's MessageFormat. Returns 0 on failure.
void *icu_compile(const char *pattern, const char *locale);

/// Formats a message with one text argument (UTF-16). Returns the length of the result, or -1.
int32_t icu_format_text(void *message, const uint16_t *argument, uint16_t *result, int32_t capacity);

/// Formats a message with one number. Returns the length of the result, or -1.
int32_t icu_format_number(void *message, double argument, uint16_t *result, int32_t capacity);

/// Binds gettext to a folder of catalogues and a language. Returns 0 when the catalogue does not answer a probe.
int32_t gettext_open(const char *folder, const char *domain, const char *language, const char *probe);

/// Looks a message up and formats it with one text.
int32_t gettext_format_text(const char *domain, const char *key, const char *argument, char *result, int32_t capacity);

/// Looks a plural message up and formats it with one number.
int32_t gettext_format_number(
    const char *domain, const char *one, const char *other, int64_t argument, char *result, int32_t capacity);

#endif
