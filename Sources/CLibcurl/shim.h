#pragma once
#include <curl/curl.h>

/* Swift cannot call variadic functions. One wrapper for each type of argument that curl_easy_setopt takes. */

static inline CURLcode errata_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode errata_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode errata_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode errata_curl_set_read(
    CURL *handle, size_t (*function)(char *, size_t, size_t, void *), void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, function);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_READDATA, context);
}

static inline CURLcode errata_curl_set_debug(
    CURL *handle, int (*function)(CURL *, curl_infotype, char *, size_t, void *), void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, function);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
}

/* Reads an answer and keeps nothing of it; one that is longer than what is left ends the transfer. */
static inline size_t errata_curl_discard(char *data, size_t size, size_t count, void *context) {
    size_t *left = context, length = size * count;
    (void)data;
    if (length > *left) return 0;
    *left -= length;
    return length;
}

static inline CURLcode errata_curl_set_discard(CURL *handle, long *left) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, errata_curl_discard);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_WRITEDATA, left);
}

static inline CURLcode errata_curl_get_off_t(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode errata_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
