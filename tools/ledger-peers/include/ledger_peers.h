#pragma once
#include <stdint.h>

// A row as the benchmark hands it over: texts with lengths, so that both sides bind the same bytes.
typedef struct {
    const char *text;
    int32_t length; // -1 for NULL
} peer_text;

typedef struct {
    int64_t time;
    peer_text attempt_id, endpoint, scenario, client, language_asked, decision_code;
    peer_text secret, email, device, agent, system, declared, peer, parameters;
    peer_text email_hash, device_hash;
    int64_t quarter;
} peer_row;

typedef struct peer_ledger peer_ledger;

// Opens a new file with the given tables. With `ordinary_indices` the look-ups are columns with ordinary indices.
peer_ledger *peer_open(const char *path, const char *schema, int32_t ordinary_indices);
// Inserts rows in commits of `commit` rows, and counts them in the roll-ups. Returns 0, or SQLite's code.
int32_t peer_insert(peer_ledger *ledger, const peer_row *rows, int32_t count, int32_t commit);
void peer_close(peer_ledger *ledger);

// Reads every row of a ledger, makes its leaf and the tree again, and counts the attempts by state and scenario.
// Returns the number of rows, or -1; the root goes to `root`.
int64_t peer_verify(const char *path, uint8_t *root);

// Runs a query on a file that is open for reading, and reads every row to its end. Returns the number of rows, or -1; the
// first column of the first row, as text of at most `capacity` bytes with its end, goes to `first`.
typedef struct peer_reader peer_reader;
peer_reader *peer_reader_open(const char *path);
int64_t peer_query(peer_reader *reader, const char *sql, char *first, int32_t capacity);
void peer_reader_close(peer_reader *reader);
