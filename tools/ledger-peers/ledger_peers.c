// What a C programmer would write with SQLite and OpenSSL's SHA-256, for the benchmarks to compare with.
#include "ledger_peers.h"

#include <dlfcn.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct peer_ledger {
    sqlite3 *database;
    sqlite3_stmt *entry, *personal, *lookup, *rollup, *client, *rollup_day, *client_day, *begin, *commit;
    int64_t next;
    int32_t ordinary;
};

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement = NULL;
    sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
    return statement;
}

peer_ledger *peer_open(const char *path, const char *schema, int32_t ordinary) {
    peer_ledger *ledger = calloc(1, sizeof *ledger);
    if (sqlite3_open(path, &ledger->database) != SQLITE_OK) { free(ledger); return NULL; }
    sqlite3 *db = ledger->database;
    sqlite3_exec(db,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
        "PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536; PRAGMA cell_size_check = ON", NULL, NULL, NULL);
    if (sqlite3_exec(db, schema, NULL, NULL, NULL) != SQLITE_OK) { sqlite3_close(db); free(ledger); return NULL; }
    ledger->ordinary = ordinary;
    if (ordinary) {
        sqlite3_exec(db,
            "ALTER TABLE personal ADD COLUMN email_hash BLOB; ALTER TABLE personal ADD COLUMN device_hash BLOB;"
            "CREATE INDEX by_email ON personal (email_hash); CREATE INDEX by_device ON personal (device_hash)",
            NULL, NULL, NULL);
    }
    ledger->entry = prepare(db,
        "INSERT INTO entry (seq, kind, time, attempt_id, endpoint, scenario, client_id, language_asked, decision_code)"
        " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)");
    ledger->personal = prepare(db, ordinary
        ? "INSERT INTO personal (seq, secret, email, device_fingerprint, agent, operating_system, declared_address,"
          " peer_address, parameters, email_hash, device_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        : "INSERT INTO personal (seq, secret, email, device_fingerprint, agent, operating_system, declared_address,"
          " peer_address, parameters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ledger->lookup = prepare(db, "INSERT INTO blind_index (block, hash, seq) VALUES (?, ?, ?)");
    ledger->rollup = prepare(db,
        "INSERT INTO rollup (quarter, state, code, scenario, count) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET count = count + excluded.count");
    ledger->client = prepare(db,
        "INSERT INTO rollup_client (quarter, client, state, count) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET count = count + excluded.count");
    ledger->rollup_day = prepare(db,
        "INSERT INTO rollup_day (day, state, code, scenario, count) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET count = count + excluded.count");
    ledger->client_day = prepare(db,
        "INSERT INTO rollup_client_day (day, client, state, count) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET count = count + excluded.count");
    ledger->begin = prepare(db, "BEGIN IMMEDIATE");
    ledger->commit = prepare(db, "COMMIT");
    // A column or table that was renamed in the schema.
    if (!ledger->entry || !ledger->personal || !ledger->lookup || !ledger->rollup || !ledger->client
        || !ledger->rollup_day || !ledger->client_day || !ledger->begin || !ledger->commit) {
        fprintf(stderr, "ledger-peers: %s\n", sqlite3_errmsg(db));
        peer_close(ledger);
        return NULL;
    }
    return ledger;
}

static void blob(sqlite3_stmt *statement, int32_t column, peer_text value) {
    if (value.length >= 0) sqlite3_bind_blob(statement, column, value.text, value.length, SQLITE_STATIC);
    else sqlite3_bind_null(statement, column);
}

static void text(sqlite3_stmt *statement, int32_t column, peer_text value) {
    if (value.length >= 0) sqlite3_bind_text(statement, column, value.text, value.length, SQLITE_STATIC);
    else sqlite3_bind_null(statement, column);
}

static int32_t run(sqlite3_stmt *statement) {
    int32_t code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
}

// Counts in memory for one commit: a handful of groups.
typedef struct { int64_t quarter; peer_text code, scenario, client; int64_t count; } group;

static int same(peer_text left, peer_text right) {
    return left.length == right.length && (left.length <= 0 || memcmp(left.text, right.text, left.length) == 0);
}

static int32_t count_in(group *groups, int32_t used, int64_t quarter, peer_text code, peer_text scenario, peer_text client) {
    for (int32_t place = 0; place < used; place++) {
        group *one = &groups[place];
        if (one->quarter == quarter && same(one->code, code) && same(one->scenario, scenario) && same(one->client, client)) {
            one->count++;
            return used;
        }
    }
    groups[used] = (group){quarter, code, scenario, client, 1};
    return used + 1;
}

int32_t peer_insert(peer_ledger *ledger, const peer_row *rows, int32_t count, int32_t commit) {
    static group groups[65536], clients[65536];
    const peer_text none = {"", 0}, accepted = {"inFlight", 8}, refused = {"refused", 7};
    for (int32_t start = 0; start < count; start += commit) {
        int32_t end = start + commit < count ? start + commit : count, used = 0, used_clients = 0, code = SQLITE_OK;
        if ((code = run(ledger->begin))) return code;
        for (int32_t index = start; index < end; index++) {
            const peer_row *row = &rows[index];
            int64_t seq = ledger->next++;
            sqlite3_stmt *s = ledger->entry;
            sqlite3_bind_int64(s, 1, seq);
            sqlite3_bind_int64(s, 2, row->time);
            blob(s, 3, row->attempt_id);
            text(s, 4, row->endpoint);
            text(s, 5, row->scenario);
            text(s, 6, row->client);
            text(s, 7, row->language_asked);
            text(s, 8, row->decision_code);
            if ((code = run(s))) return code;
            s = ledger->personal;
            sqlite3_bind_int64(s, 1, seq);
            blob(s, 2, row->secret);
            blob(s, 3, row->email);
            blob(s, 4, row->device);
            blob(s, 5, row->agent);
            blob(s, 6, row->system);
            blob(s, 7, row->declared);
            blob(s, 8, row->peer);
            blob(s, 9, row->parameters);
            if (ledger->ordinary) {
                blob(s, 10, row->email_hash);
                blob(s, 11, row->device_hash);
            }
            if ((code = run(s))) return code;
            for (int32_t which = 0; which < 2 && !ledger->ordinary; which++) {
                s = ledger->lookup;
                sqlite3_bind_int64(s, 1, seq >> 12);
                blob(s, 2, which ? row->device_hash : row->email_hash);
                sqlite3_bind_int64(s, 3, seq);
                if ((code = run(s))) return code;
            }
            peer_text decision = row->decision_code.length >= 0 ? row->decision_code : none;
            used = count_in(groups, used, row->quarter, decision, row->scenario, none);
            used_clients = count_in(clients, used_clients, row->quarter, decision, none, row->client);
        }
        for (int32_t place = 0; place < used; place++) {
            for (int32_t is_day = 0; is_day < 2; is_day++) {
                sqlite3_stmt *s = is_day ? ledger->rollup_day : ledger->rollup;
                sqlite3_bind_int64(s, 1, groups[place].quarter / (is_day ? 96 : 1));
                text(s, 2, groups[place].code.length > 0 ? refused : accepted);
                text(s, 3, groups[place].code);
                text(s, 4, groups[place].scenario);
                sqlite3_bind_int64(s, 5, groups[place].count);
                if ((code = run(s))) return code;
            }
        }
        for (int32_t place = 0; place < used_clients; place++) {
            for (int32_t is_day = 0; is_day < 2; is_day++) {
                sqlite3_stmt *s = is_day ? ledger->client_day : ledger->client;
                sqlite3_bind_int64(s, 1, clients[place].quarter / (is_day ? 96 : 1));
                text(s, 2, clients[place].client);
                text(s, 3, clients[place].code.length > 0 ? refused : accepted);
                sqlite3_bind_int64(s, 4, clients[place].count);
                if ((code = run(s))) return code;
            }
        }
        if ((code = run(ledger->commit))) return code;
    }
    return SQLITE_OK;
}

void peer_close(peer_ledger *ledger) {
    sqlite3_stmt *all[] = {ledger->entry, ledger->personal, ledger->lookup, ledger->rollup, ledger->client,
        ledger->rollup_day, ledger->client_day, ledger->begin, ledger->commit};
    for (size_t index = 0; index < sizeof all / sizeof *all; index++) sqlite3_finalize(all[index]);
    sqlite3_close(ledger->database);
    free(ledger);
}

// MARK: Verification

typedef unsigned char *(*sha256_function)(const unsigned char *, size_t, unsigned char *);
static sha256_function sha256;

static int load_sha256(void) {
    const char *names[] = {"libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so"};
    for (int index = 0; index < 3 && !sha256; index++) {
        void *library = dlopen(names[index], RTLD_NOW);
        if (library) sha256 = (sha256_function)dlsym(library, "SHA256");
    }
    return sha256 != NULL;
}

static size_t put(uint8_t *leaf, size_t at, uint16_t tag, const void *value, uint32_t length) {
    leaf[at] = tag >> 8, leaf[at + 1] = (uint8_t)tag;
    for (int shift = 0; shift < 4; shift++) leaf[at + 2 + shift] = (uint8_t)(length >> (24 - 8 * shift));
    memcpy(leaf + at + 6, value, length);
    return at + 6 + length;
}

static void commitment(const uint8_t *secret, uint16_t tag, const void *value, uint32_t length, uint8_t *out) {
    uint8_t block[64 + 32], inner[32], key[32], open[39 + 4096];
    memset(block, 0x36, 64);
    for (int index = 0; index < 32; index++) block[index] ^= secret[index];
    block[64] = tag >> 8, block[65] = (uint8_t)tag;
    sha256(block, 66, inner);
    memset(block, 0x5C, 64);
    for (int index = 0; index < 32; index++) block[index] ^= secret[index];
    memcpy(block + 64, inner, 32);
    sha256(block, 96, key);
    open[0] = 2, open[1] = tag >> 8, open[2] = (uint8_t)tag;
    memcpy(open + 3, key, 32);
    for (int shift = 0; shift < 4; shift++) open[35 + shift] = (uint8_t)(length >> (24 - 8 * shift));
    memcpy(open + 39, value, length);
    sha256(open, 39 + length, out);
}

int64_t peer_verify(const char *path, uint8_t *root) {
    static const uint16_t open_tags[] = {1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58};
    static uint8_t leaf[65536], stack[64][32];
    sqlite3 *database = NULL;
    if (!load_sha256() || sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) return -1;
    sqlite3_stmt *entry = prepare(database,
        "SELECT seq, kind, time, truncated, migrated_kind, attempt_id, caller_id, endpoint, scenario, client_id,"
        " language_asked, language_answered, decision_code, attempt_seq, try_number, result, phase, reply_code,"
        " enhanced_code, host, tls_version, milliseconds, error_code, next_try, details FROM entry ORDER BY seq");
    sqlite3_stmt *personal = prepare(database, "SELECT * FROM personal ORDER BY seq");
    int more = sqlite3_step(personal) == SQLITE_ROW;
    int64_t size = 0, tally[8] = {0};
    while (sqlite3_step(entry) == SQLITE_ROW) {
        int64_t seq = sqlite3_column_int64(entry, 0), kind = sqlite3_column_int64(entry, 1);
        leaf[0] = 0, leaf[1] = 1, leaf[2] = kind >> 8, leaf[3] = (uint8_t)kind;
        size_t at = 4;
        for (int column = 2; column < 24; column++) {
            switch (sqlite3_column_type(entry, column)) {
            case SQLITE_NULL: break;
            case SQLITE_INTEGER: {
                uint64_t number = (uint64_t)sqlite3_column_int64(entry, column);
                uint8_t bytes[8];
                for (int shift = 0; shift < 8; shift++) bytes[shift] = (uint8_t)(number >> (56 - 8 * shift));
                at = put(leaf, at, open_tags[column - 2], bytes, 8);
                break;
            }
            default:
                at = put(leaf, at, open_tags[column - 2], sqlite3_column_blob(entry, column), sqlite3_column_bytes(entry, column));
            }
        }
        if (sqlite3_column_type(entry, 24) != SQLITE_NULL) {
            memcpy(leaf + at, sqlite3_column_blob(entry, 24), sqlite3_column_bytes(entry, 24));
            at += sqlite3_column_bytes(entry, 24);
        }
        if (more && sqlite3_column_int64(personal, 0) == seq) {
            const uint8_t *secret = sqlite3_column_blob(personal, 1);
            for (int column = 2; column < 13; column++) {
                if (sqlite3_column_type(personal, column) == SQLITE_NULL) continue;
                uint8_t hash[32];
                commitment(secret, 126 + column, sqlite3_column_blob(personal, column), sqlite3_column_bytes(personal, column), hash);
                at = put(leaf, at, 126 + column, hash, 32);
            }
            more = sqlite3_step(personal) == SQLITE_ROW;
        }
        uint8_t node[65];
        sha256(leaf, at, node + 1 + 32);
        int level = 0;
        for (int64_t bits = size; bits & 1; bits >>= 1, level++) {
            node[0] = 1;
            memcpy(node + 1, stack[level], 32);
            sha256(node, 65, node + 1 + 32);
        }
        memcpy(stack[level], node + 1 + 32, 32);
        tally[kind & 7]++;
        size++;
    }
    int first = 1;
    for (int level = 0; level < 64; level++) {
        if (!(size >> level & 1)) continue;
        if (first) memcpy(root, stack[level], 32);
        else {
            uint8_t node[65] = {1};
            memcpy(node + 1, stack[level], 32);
            memcpy(node + 33, root, 32);
            sha256(node, 65, root);
        }
        first = 0;
    }
    sqlite3_finalize(entry);
    sqlite3_finalize(personal);
    sqlite3_close(database);
    return tally[1] >= 0 ? size : -1;
}

struct peer_reader {
    sqlite3 *database;
};

peer_reader *peer_reader_open(const char *path) {
    peer_reader *reader = calloc(1, sizeof *reader);
    if (reader && sqlite3_open_v2(path, &reader->database, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK) return reader;
    peer_reader_close(reader);
    return NULL;
}

int64_t peer_query(peer_reader *reader, const char *sql, char *first, int32_t capacity) {
    sqlite3_stmt *statement = prepare(reader->database, sql);
    if (!statement) return -1;
    int64_t rows = 0;
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); column++) sqlite3_column_bytes(statement, column);
        const unsigned char *text = sqlite3_column_text(statement, 0);
        if (rows++ == 0 && first && text) snprintf(first, (size_t)capacity, "%s", text);
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? rows : -1;
}

void peer_reader_close(peer_reader *reader) {
    if (!reader) return;
    sqlite3_close(reader->database);
    free(reader);
}
