#include "render_peers.h"

#include <dlfcn.h>
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void *(*umsg_open_function)(const uint16_t *, int32_t, const char *, void *, int32_t *);
typedef int32_t (*umsg_format_function)(const void *, uint16_t *, int32_t, int32_t *, ...);

static umsg_open_function umsg_open;
static umsg_format_function umsg_format;

int32_t icu_open(void) {
    // ICU puts its version into the names of its libraries and functions.
    for (int32_t version = 99; version >= 50; version--) {
        char name[64];
        snprintf(name, sizeof name, "libicui18n.so.%d", version);
        void *library = dlopen(name, RTLD_NOW | RTLD_GLOBAL);
        if (!library) continue;
        snprintf(name, sizeof name, "umsg_open_%d", version);
        umsg_open = (umsg_open_function)dlsym(library, name);
        snprintf(name, sizeof name, "umsg_format_%d", version);
        umsg_format = (umsg_format_function)dlsym(library, name);
        if (umsg_open && umsg_format) return version;
    }
    return 0;
}

void *icu_compile(const char *pattern, const char *locale) {
    uint16_t wide[512];
    int32_t length = 0;
    // The patterns of the benchmarks are ASCII.
    while (pattern[length] && length < 512) {
        wide[length] = (uint8_t)pattern[length];
        length++;
    }
    int32_t status = 0;
    void *message = umsg_open(wide, length, locale, NULL, &status);
    return status > 0 ? NULL : message;
}

int32_t icu_format_text(void *message, const uint16_t *argument, uint16_t *result, int32_t capacity) {
    int32_t status = 0;
    int32_t length = umsg_format(message, result, capacity, &status, argument);
    return status > 0 ? -1 : length;
}

int32_t icu_format_number(void *message, double argument, uint16_t *result, int32_t capacity) {
    int32_t status = 0;
    int32_t length = umsg_format(message, result, capacity, &status, argument);
    return status > 0 ? -1 : length;
}

int32_t gettext_open(const char *folder, const char *domain, const char *language, const char *probe) {
    // gettext translates only in a locale other than C; LANGUAGE then chooses the catalogue.
    if (!setlocale(LC_ALL, "C.UTF-8") && !setlocale(LC_ALL, "en_US.UTF-8")) return 0;
    setenv("LANGUAGE", language, 1);
    bindtextdomain(domain, folder);
    bind_textdomain_codeset(domain, "UTF-8");
    return strcmp(dgettext(domain, probe), probe) != 0;
}

#pragma clang diagnostic ignored "-Wformat-nonliteral"
#pragma clang diagnostic ignored "-Wformat-security"

int32_t gettext_format_text(const char *domain, const char *key, const char *argument, char *result, int32_t capacity) {
    return snprintf(result, (size_t)capacity, dgettext(domain, key), argument);
}

int32_t gettext_format_number(
    const char *domain, const char *one, const char *other, int64_t argument, char *result, int32_t capacity) {
    return snprintf(
        result, (size_t)capacity, dngettext(domain, one, other, (unsigned long)argument), (long long)argument);
}
