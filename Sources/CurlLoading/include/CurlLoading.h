#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One HTTP request at a time through libcurl, which is looked for when it is first asked for: what uses this needs neither
   its headers nor its development package. */

/* Loads libcurl once. Says whether it is there with everything that is needed here (7.68 or later). */
bool errata_curl_is_available(void);

/* Makes requests, one after the other, and keeps a connection open between those that may be repeated. */
typedef struct errata_curl_loader errata_curl_loader;

/* NULL where libcurl is not there or has no memory. */
errata_curl_loader *errata_curl_loader_create(void);

/* Closes the connections. Nothing else may be asked of the loader any more. */
void errata_curl_loader_destroy(errata_curl_loader *loader);

/* Has a request that is carried out ask at once whether it should stop. Any thread may call it. */
void errata_curl_loader_wake(errata_curl_loader *loader);

typedef struct {
    const char *url;
    const char *method;
    /* Lines as libcurl takes them ("Name: value", "Name;" without a value, "Name:" for none of this name), each with its zero
       byte, and an empty one at the end. */
    const char *header_lines;
    /* NULL for none. It is copied. */
    const uint8_t *body;
    size_t body_length;
    /* A file of certificates that are trusted; NULL for the system's. */
    const char *ca_certificates;
    /* Whether a second execution would do no harm: only then an open connection is used, and left open. libcurl repeats a
       request by itself where such a connection turns out to have been closed by the server. */
    bool may_be_repeated;
} errata_curl_request;

/* What a request brings, on the thread that carries it out. Zero says that it should go on. */
typedef struct {
    void *context;
    /* A line of the answer's header, its end included; those of interim answers and trailers too. */
    int (*receive_header)(void *context, const uint8_t *line, size_t length);
    /* A piece of the body, inflated. */
    int (*receive_body)(void *context, const uint8_t *bytes, size_t length);
    int (*should_stop)(void *context);
} errata_curl_observer;

typedef struct {
    /* A CURLcode; 0 where the answer is complete, as far as libcurl knows. */
    int code;
    /* The errno of the last connection that failed. */
    int os_error;
    /* Whether should_stop has ended it. */
    bool was_stopped;
    /* Whether a part of the request may have left this machine. */
    bool may_have_left;
} errata_curl_outcome;

/* Carries a request out, on the calling thread. errata_curl_loader_reset must follow. */
errata_curl_outcome errata_curl_loader_perform(
    errata_curl_loader *loader, const errata_curl_request *request, const errata_curl_observer *observer);

/* The words for a code, until the loader is reset. */
const char *errata_curl_loader_message(const errata_curl_loader *loader, int code);

/* Does a thing on a thread of its own. False where there can be none. */
bool errata_curl_on_own_thread(void (*work)(void *context), void *context);

/* Lets go of the last request. Before libcurl 7.87 this waits for the name server, where one was still being asked. */
void errata_curl_loader_reset(errata_curl_loader *loader);
