/* For names of threads. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CurlLoading.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "numbers.h"

/* The functions, as curl/curl.h and curl/multi.h declare them; handles and lists are opaque. */
static struct {
    int (*global_init)(long flags);
    void *(*easy_init)(void);
    int (*easy_setopt)(void *easy, int option, ...);
    int (*easy_getinfo)(void *easy, int info, ...);
    void (*easy_cleanup)(void *easy);
    const char *(*easy_strerror)(int code);
    void *(*slist_append)(void *list, const char *text);
    void (*slist_free_all)(void *list);
    void *(*multi_init)(void);
    int (*multi_cleanup)(void *multi);
    int (*multi_add_handle)(void *multi, void *easy);
    int (*multi_remove_handle)(void *multi, void *easy);
    int (*multi_perform)(void *multi, int *running);
    int (*multi_poll)(void *multi, void *extra, unsigned int extra_count, int milliseconds, int *ready);
    int (*multi_wakeup)(void *multi);
    errata_curl_message_record *(*multi_info_read)(void *multi, int *left);
} curl;

static bool is_available;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static bool resolve(void *library) {
    const struct {
        const char *name;
        void *place;
    } functions[] = {
        {"curl_global_init", &curl.global_init},
        {"curl_easy_init", &curl.easy_init},
        {"curl_easy_setopt", &curl.easy_setopt},
        {"curl_easy_getinfo", &curl.easy_getinfo},
        {"curl_easy_cleanup", &curl.easy_cleanup},
        {"curl_easy_strerror", &curl.easy_strerror},
        {"curl_slist_append", &curl.slist_append},
        {"curl_slist_free_all", &curl.slist_free_all},
        {"curl_multi_init", &curl.multi_init},
        {"curl_multi_cleanup", &curl.multi_cleanup},
        {"curl_multi_add_handle", &curl.multi_add_handle},
        {"curl_multi_remove_handle", &curl.multi_remove_handle},
        {"curl_multi_perform", &curl.multi_perform},
        {"curl_multi_poll", &curl.multi_poll},
        {"curl_multi_wakeup", &curl.multi_wakeup},
        {"curl_multi_info_read", &curl.multi_info_read},
    };
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
        void *function = dlsym(library, functions[index].name);
        if (!function) return false;
        memcpy(functions[index].place, &function, sizeof function);
    }
    return true;
}

static void load(void) {
    /* The second is what Debian and its like have beside or instead of the first. */
    const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
    for (size_t index = 0; index < sizeof names / sizeof *names && !is_available; index++) {
        void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        /* It stays loaded: libcurl has threads of its own, which ask for names. */
        is_available = library && resolve(library) && curl.global_init(ERRATA_CURL_GLOBAL_ALL) == ERRATA_CURLE_OK;
    }
}

bool errata_curl_is_available(void) {
    pthread_once(&once, load);
    return is_available;
}

struct errata_curl_loader {
    void *multi;
    /* Of the request that is carried out. */
    void *easy;
    void *header_lines;
    const errata_curl_observer *observer;
    char message[ERRATA_CURL_ERROR_SIZE];
};

/* A server that goes away while it is written to must not end the process. libcurl told not to touch signals leaves that
   to its caller, and OpenSSL writes without MSG_NOSIGNAL under libcurl before 7.87. */
typedef struct {
    sigset_t mask;
    bool was_pending;
} pipe_guard;

static sigset_t pipe_signal(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    return set;
}

static pipe_guard hold_back_pipe_signal(void) {
    pipe_guard guard;
    sigset_t pending, set = pipe_signal();
    sigemptyset(&pending);
    sigpending(&pending);
    guard.was_pending = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &set, &guard.mask);
    return guard;
}

static void discard_pipe_signal(const pipe_guard *guard) {
#ifndef __APPLE__
    const struct timespec none = {0, 0};
    sigset_t set = pipe_signal();
    if (!guard->was_pending) sigtimedwait(&set, NULL, &none);
#endif
    pthread_sigmask(SIG_SETMASK, &guard->mask, NULL);
}

errata_curl_loader *errata_curl_loader_create(void) {
    if (!errata_curl_is_available()) return NULL;
    errata_curl_loader *loader = calloc(1, sizeof *loader);
    if (!loader) return NULL;
    loader->multi = curl.multi_init();
    if (!loader->multi) {
        free(loader);
        return NULL;
    }
    return loader;
}

void errata_curl_loader_destroy(errata_curl_loader *loader) {
    errata_curl_loader_reset(loader);
    pipe_guard guard = hold_back_pipe_signal();
    curl.multi_cleanup(loader->multi);
    discard_pipe_signal(&guard);
    free(loader);
}

void errata_curl_loader_wake(errata_curl_loader *loader) {
    curl.multi_wakeup(loader->multi);
}

void errata_curl_loader_reset(errata_curl_loader *loader) {
    pipe_guard guard = hold_back_pipe_signal();
    if (loader->easy) {
        curl.multi_remove_handle(loader->multi, loader->easy);
        curl.easy_cleanup(loader->easy);
        loader->easy = NULL;
    }
    discard_pipe_signal(&guard);
    curl.slist_free_all(loader->header_lines);
    loader->header_lines = NULL;
    loader->observer = NULL;
}

const char *errata_curl_loader_message(const errata_curl_loader *loader, int code) {
    return loader->message[0] ? loader->message : curl.easy_strerror(code);
}

typedef struct {
    void (*work)(void *);
    void *context;
} thread_start;

static void *begin(void *context) {
    thread_start start = *(thread_start *)context;
    free(context);
    start.work(start.context);
    return NULL;
}

bool errata_curl_on_own_thread(void (*work)(void *context), void *context) {
    thread_start *start = malloc(sizeof *start);
    if (!start) return false;
    *start = (thread_start){work, context};
    pthread_t thread;
    if (pthread_create(&thread, NULL, begin, start) != 0) {
        free(start);
        return false;
    }
#ifdef __linux__
    pthread_setname_np(thread, "errata-curl");
#endif
    pthread_detach(thread);
    return true;
}

/* What is returned is the length where the transfer shall go on, and anything else where it shall not. */
static size_t verdict(int stops, size_t length) {
    return !stops ? length : length ? 0 : 1;
}

static size_t receive_header(char *line, size_t size, size_t count, void *context) {
    const errata_curl_observer *observer = ((errata_curl_loader *)context)->observer;
    return verdict(observer->receive_header(observer->context, (const uint8_t *)line, size * count), size * count);
}

static size_t receive_body(char *bytes, size_t size, size_t count, void *context) {
    const errata_curl_observer *observer = ((errata_curl_loader *)context)->observer;
    return verdict(observer->receive_body(observer->context, (const uint8_t *)bytes, size * count), size * count);
}

static bool configure_header_lines(errata_curl_loader *loader, const errata_curl_request *request) {
    for (const char *line = request->header_lines; *line; line += strlen(line) + 1) {
        void *list = curl.slist_append(loader->header_lines, line);
        if (!list) return false;
        loader->header_lines = list;
    }
    return curl.easy_setopt(loader->easy, ERRATA_CURLOPT_HTTPHEADER, loader->header_lines) == ERRATA_CURLE_OK;
}

static bool configure_method(void *easy, const errata_curl_request *request) {
    int code = ERRATA_CURLE_OK;
    bool is_post = strcmp(request->method, "POST") == 0;
    if (is_post || request->body) {
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_POST, 1L);
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_POSTFIELDSIZE_LARGE, (int64_t)request->body_length);
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_COPYPOSTFIELDS, request->body ? (const char *)request->body : "");
    }
    if (strcmp(request->method, "HEAD") == 0) {
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_NOBODY, 1L);
    } else if (!is_post) {
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_CUSTOMREQUEST, request->method);
    }
    return code == ERRATA_CURLE_OK;
}

static bool configure(errata_curl_loader *loader, const errata_curl_request *request) {
    void *easy = loader->easy;
    int code = curl.easy_setopt(easy, ERRATA_CURLOPT_ERRORBUFFER, loader->message);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_NOSIGNAL, 1L);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_URL, request->url);
    if (curl.easy_setopt(easy, ERRATA_CURLOPT_PROTOCOLS_STR, "http,https") != ERRATA_CURLE_OK) {
        /* libcurl before 7.85 knows only this one. */
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_PROTOCOLS, ERRATA_CURLPROTO_HTTP | ERRATA_CURLPROTO_HTTPS);
    }
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_FOLLOWLOCATION, 0L);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_HTTP09_ALLOWED, 0L);
    /* The caller's deadline is shorter. */
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_CONNECTTIMEOUT, 3600L);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_ACCEPT_ENCODING, "");
    /* What a proxy answers to CONNECT is no part of the server's answer. */
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_FRESH_CONNECT, request->may_be_repeated ? 0L : 1L);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_FORBID_REUSE, request->may_be_repeated ? 0L : 1L);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_HEADERFUNCTION, receive_header);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_HEADERDATA, loader);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_WRITEFUNCTION, receive_body);
    code |= curl.easy_setopt(easy, ERRATA_CURLOPT_WRITEDATA, loader);
    if (request->ca_certificates) {
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_CAINFO, request->ca_certificates);
        /* The system's folder would be asked beside the file. */
        code |= curl.easy_setopt(easy, ERRATA_CURLOPT_CAPATH, NULL);
    }
    /* Does not wait for a name server that nobody needs any more. Unknown before 7.87. */
    (void)curl.easy_setopt(easy, ERRATA_CURLOPT_QUICK_EXIT, 1L);
    return code == ERRATA_CURLE_OK && configure_method(easy, request) && configure_header_lines(loader, request);
}

static bool may_have_left(void *easy, const char *url) {
    long request_size = 0;
    int64_t until_sent = 0, until_secure = 0;
    curl.easy_getinfo(easy, ERRATA_CURLINFO_REQUEST_SIZE, &request_size);
    curl.easy_getinfo(easy, ERRATA_CURLINFO_PRETRANSFER_TIME_T, &until_sent);
    curl.easy_getinfo(easy, ERRATA_CURLINFO_APPCONNECT_TIME_T, &until_secure);
    /* What was written before TLS was agreed on was for a proxy. */
    bool is_secure = (url[0] | 32) == 'h' && strlen(url) > 4 && (url[4] | 32) == 's';
    return until_sent > 0 || (request_size > 0 && (!is_secure || until_secure > 0));
}

/* The CURLcode with which the only request has ended. */
static int result(void *multi) {
    int left = 0;
    for (errata_curl_message_record *record; (record = curl.multi_info_read(multi, &left));) {
        if (record->message == ERRATA_CURLMSG_DONE) return record->data.result;
    }
    return ERRATA_CURLE_RECV_ERROR;
}

static void run(errata_curl_loader *loader, errata_curl_outcome *outcome) {
    const errata_curl_observer *observer = loader->observer;
    int running = 1;
    while (running) {
        if (observer->should_stop(observer->context)) {
            outcome->was_stopped = true;
            outcome->code = ERRATA_CURLE_ABORTED_BY_CALLBACK;
            return;
        }
        if (curl.multi_perform(loader->multi, &running) != 0) break;
        /* Comes back early when something happens, a timer of libcurl's is due or somebody calls wake. */
        if (running && curl.multi_poll(loader->multi, NULL, 0, 1000, NULL) != 0) break;
    }
    outcome->code = running ? ERRATA_CURLE_RECV_ERROR : result(loader->multi);
    /* Whoever stops while an answer pours in is heard by the other functions first. */
    outcome->was_stopped = outcome->code != ERRATA_CURLE_OK && observer->should_stop(observer->context);
}

errata_curl_outcome errata_curl_loader_perform(
    errata_curl_loader *loader, const errata_curl_request *request, const errata_curl_observer *observer) {
    errata_curl_outcome outcome = {.code = ERRATA_CURLE_FAILED_INIT};
    loader->message[0] = 0;
    loader->observer = observer;
    loader->easy = curl.easy_init();
    if (!loader->easy || !configure(loader, request)) return outcome;
    pipe_guard guard = hold_back_pipe_signal();
    if (curl.multi_add_handle(loader->multi, loader->easy) == 0) {
        run(loader, &outcome);
        long os_error = 0;
        curl.easy_getinfo(loader->easy, ERRATA_CURLINFO_OS_ERRNO, &os_error);
        outcome.os_error = (int)os_error;
        outcome.may_have_left = may_have_left(loader->easy, request->url);
    }
    discard_pipe_signal(&guard);
    return outcome;
}
