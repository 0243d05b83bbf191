// swift-format-ignore-file

/// The page "The leaf" of the module `SendAudit`, for a folder that leaves the machine. `EvidenceTests` compares the two.
package enum LeafFormatPage {
    /// The file `leaf-format.md`.
    package static let text = #"""
        # The leaf

        The exact bytes that the tree commits to, so that a stranger can write a verifier.

        ## Overview

        All integers are big-endian. Version 1 of a leaf is:

        1. the byte `01`;
        2. the kind, 2 bytes;
        3. the fields that are present, in the order of their tags, each as tag (2 bytes), length (4 bytes), value.

        An absent field has no tag, so that "not sent" and "sent empty" are two things. Integers are 8 bytes, signed; times are
        microseconds since 1970 in UTC; text is UTF-8. Tags are only ever appended; a field that is added later changes no leaf
        that is there. The leaf's hash is `SHA-256(00 ‖ leaf)`, and an inner node's `SHA-256(01 ‖ left ‖ right)`: RFC 9162.

        **Open fields**, tags 1 to 63: the value stands in the leaf, and in a column of `entry`.

        **Details**, tags 64 to 127: the same, but the column `entry.details` holds them all as they stand in the leaf, with tag and
        length, one after the other. Those marked *number* are integers of 8 bytes. A verifier must refuse details whose tags are not
        64 to 127, strictly ascending and exactly filling the column, and commitments (below) whose tags are not 128 and up, ascending:
        otherwise a field could move from its own column to another one without changing the leaf.

        **Personal fields**, from tag 128 on: the leaf holds a commitment, and `personal` the value, from which it can be erased. The
        commitment, a field of length 32, is `SHA-256(02 ‖ tag ‖ K ‖ length ‖ value)` with `K = HMAC-SHA256(secret, tag)`, the tag as 2 bytes, the length as 4
        and the row's secret of 32 bytes, `personal.secret`. Who is given the value and `K` of one field can check that field and no
        other. An entry without personal fields has no row there. An erasure writes zeros over the row of `personal`, of the same lengths, and `erased.commitments` holds each field's tag (2 bytes) and commitment
        (32 bytes), one after the other: the leaf can still be made, and nobody can try values against it.

        **Migrated entries**: an entry that came from an older log has `entry.migrated_kind`. Its leaf is of
        the kind 13, and tag 3, an integer of 8 bytes, says what it was: no tree vouched for it when it was written. `entry.kind` keeps the
        old kind and equals `migrated_kind`; refuse a row in which they differ. Everywhere below, *kind* is `entry.kind`.

        **Types.** Integers: tags 1, 3, 48, 49, 52, 56, 58, and the details marked *number*. Bytes: tags 2, 16 and 17 (16 bytes each), the
        digests and roots 84, 85, 87, 88, 89 and 99 (32 bytes each, not hexadecimal). All other open fields are text. A value of another
        storage class in its column can give the same leaf: refuse it. Empty `details` and empty `commitments` do not occur: refuse them.
        An outcome names its attempt by tag 48.

        | tag | field | kept in |
        |---|---|---|
        | 1 | time | `entry.time` |
        | 2 | tags of the fields that were cut, 2 bytes each | `entry.truncated` |
        | 3 | the kind it had before a migration | `entry.migrated_kind` |
        | 16 | attempt id | `entry.attempt_id` |
        | 17 | caller's attempt id | `entry.caller_id` |
        | 18 | endpoint | `entry.endpoint` |
        | 19 | scenario, one of the seven | `entry.scenario` |
        | 20 | client id of a registered application | `entry.client_id` |
        | 21 | language asked | `entry.language_asked` |
        | 22 | language answered | `entry.language_answered` |
        | 23 | error code of a refusal | `entry.decision_code` |
        | 48 | number of the attempt's entry | `entry.attempt_seq` |
        | 49 | try | `entry.try_number` |
        | 50 | result | `entry.result` |
        | 51 | phase | `entry.phase` |
        | 52 | reply code | `entry.reply_code` |
        | 53 | enhanced status code | `entry.enhanced_code` |
        | 54 | host | `entry.host` |
        | 55 | TLS version | `entry.tls_version` |
        | 56 | milliseconds | `entry.milliseconds` |
        | 57 | error code that a service answered | `entry.error_code` |
        | 58 | when it will be tried again | `entry.next_try` |
        | 64 | how many; number | `entry.details` |
        | 65 | from when; number | `entry.details` |
        | 66 | to when; number | `entry.details` |
        | 67 | codes of a burst: `CODE=count`, separated by spaces | `entry.details` |
        | 80 | why, in the words of who did it | `entry.details` |
        | 81 | who did it | `entry.details` |
        | 82 | first entry that was touched; number | `entry.details` |
        | 83 | first entry after them; number | `entry.details` |
        | 84 | `rowsDigest`: SHA-256 of the erased entries' numbers | `entry.details` |
        | 85 | `rollupDigest`: SHA-256 of the roll-up of removed entries | `entry.details` |
        | 86 | size that was trusted before a restore; number | `entry.details` |
        | 87 | root that was trusted before a restore | `entry.details` |
        | 88 | root from which a restored ledger goes on | `entry.details` |
        | 89 | `keptDigest`: SHA-256 of the numbers of the entries that a retention leaves below tag 83 | `entry.details` |
        | 96 | `signing` or `search` | `entry.details` |
        | 97 | number of a search key; number | `entry.details` |
        | 98 | vkey for checkpoints | `entry.details` |
        | 99 | SHA-256 of 03 and the search key | `entry.details` |
        | 100 | program that opened the ledger | `entry.details` |
        | 101 | hold that is released, or erasure that was carried out; number | `entry.details` |
        | 102 | end of a hold or retention; number | `entry.details` |
        | 103 | size of a checkpoint that stays in the file; number | `entry.details` |
        | 104 | 1 where somebody gave leave to erase or remove without proofs; number | `entry.details` |
        | 105 | the erasures and retentions that a restore found the tables at odds with, 8 bytes each; -1 for removed entries that are there | `entry.details` |
        | 106 | process that asked, as the operating system knows it: `anna (uid 1000), process 4711` | `entry.details` |
        | 107 | the command that an operator gave a service: `outbox drop` | `entry.details` |
        | 128 | e-mail address | committed, `personal.email` |
        | 129 | device fingerprint | committed, `personal.device_fingerprint` |
        | 130 | agent | committed, `personal.agent` |
        | 131 | operating system | committed, `personal.operating_system` |
        | 132 | declared address | committed, `personal.declared_address` |
        | 133 | peer address | committed, `personal.peer_address` |
        | 134 | client id that is not registered | committed, `personal.unknown_client_id` |
        | 135 | scenario that is none of the seven | committed, `personal.unknown_scenario` |
        | 136 | parameters of a refusal, JSON | committed, `personal.parameters` |
        | 137 | the mail server's text | committed, `personal.server_text` |
        | 138 | language header that is no list of tags | committed, `personal.unreadable_language` |

        Kinds: 1 attempt, 2 outcome, 3 captchaFailure, 4 refusalBurst, 5 erasure, 6 retention, 7 access, 8 keyRotation,
        9 heartbeat, 10 gap, 11 start, 12 restore, 13 migration, 14 hold,
        15 removal, 16 completion, 17 backup, 18 intervention.

        ## The tree in the file

        | table | what it holds | how it is proven |
        |---|---|---|
        | `entry`, `personal`, `erased` | the entries, as above; `seq` is the leaf's index, from 0 without gaps | leaves |
        | `tree` | one row, the head that the last commit made: size, the hashes of the complete subtrees (the largest first), its signed checkpoint `note`, and `seal` | from the leaves; signature and root |
        | `tile` | full tiles of C2SP tlog-tiles: 256 hashes, `place = level << 48 \| index` | from the leaves |
        | `checkpoint` | signed checkpoints that stay: one an hour, and those that a new key was introduced by | signature and root; tag 103 of a `heartbeat` names each hourly one |
        | `purged` | the numbers below which a retention has removed entries, and its own entry | leaf of the retention |
        | `removed_rollup` | the roll-up of removed attempts | `rollupDigest` in the retention's leaf |
        | `rollup`, `rollup_client` | attempts by quarter of an hour (UTC), state, code, scenario; and by client | counted again |
        | `rollup_day`, `rollup_client_day` | the same by days in UTC, `day = floor(quarter / 96)` | counted again |
        | `blind_index` | for each block of 4,096 entries: the first 16 bytes of `HMAC-SHA256(search key, tag ‖ value)`, for e-mail addresses in their canonical form (below) and device fingerprints | made again, with the search keys |
        | `erasing` | entries that an erasure in progress has still to do | with `erased` and `removed_erased`: `rowsDigest` in the erasure's leaf |
        | `removed_erased` | the numbers of erased entries that a retention has removed since, and their erasure | the same |
        | `sink` | how far other sinks have read | not proven; no answer depends on it |

        Columns of type INTEGER are the integers of the leaf, those of type TEXT and BLOB its bytes; NULL is absent. All values of `personal`,
        its secret, `details`, `commitments`, `hashes`, `seal`, `blind_index.hash` and both `note` are BLOB; the texts of roll-ups and `sink.name` are
        TEXT. Only columns of fields may be NULL. The file is in WAL
        mode: copy `-wal` with it, and read in one transaction. `application_id` is 1163022913, `user_version` 1.

        The columns of the tables that are not in the table of fields: `tree(id, size, hashes, note, seal)` with `id` 1,
        `tile(place, hashes)`, `checkpoint(size, note)`, `purged(to_seq, retention)`, `erasing(seq, erasure)`,
        `removed_erased(seq, erasure)`, `erased(seq, erasure, commitments)`, `blind_index(block, hash, seq)` with `block = floor(seq / 4096)`,
        `sink(name, next_seq)`, `rollup(quarter, state, code, scenario, count)`, `rollup_day(day, …)` with the same columns behind,
        `rollup_client(quarter, client, state, count)`, `rollup_client_day(day, client, state, count)`,
        `removed_rollup(retention, quarter, state, code, scenario, client, count)`. `entry` and `personal` also have `seq`, `entry` also
        `kind`, `personal` also `secret`. No table has a row that no entry explains, and a row of `personal` has at least one value.
        Beside these, the file has SQLite's and GRDB's own: `grdb_migrations` with the names of the schema's versions, indices, and triggers
        that refuse changes. A verifier of the entries passes them over; views and further tables are a change.

        **Keys and checkpoints.** Each commit signs the head that it makes, in its own transaction: `tree.note` is the checkpoint of the
        size `tree.size`, as a signed note, and a file in which it is not, or is signed by another key, was changed. Only a ledger without
        entries has none. The checkpoint's origin is the key's name, which rotations keep. A checkpoint of size *n* is signed by the key
        of the last signing rotation with a number below *n*; for sizes up to the first rotation, by the first key, which nothing needs
        to introduce. A ledger begins with a rotation of each
        purpose, first `signing`, then `search`, that name the first keys: entries 0 and 1, or the first ones behind migrated entries and
        their entry of kind 12. A verifier may be given any key of the chain; those before it follow from the
        leaves that it signs for. After `restore --new-keys` the rotation stands right behind an entry of kind 12, and nothing in the file
        vouches for the new key: give it to the verifier from elsewhere. Each later key is introduced by a checkpoint in `checkpoint` whose size is above the number of its rotation and which
        both the former key and the new one have signed, whichever key the verifier was given; except after `sendaudit restore --new-keys`. `hashes` of `tree` are 32 bytes each; all full tiles of all
        levels are stored, and no partial one; the root of no entries is SHA-256 of nothing. Formats: RFC 9162 §2.1, C2SP signed-note
        (Ed25519, type 01), tlog-checkpoint, tlog-tiles, tlog-proof.

        With the first commit of an hour the head before it is put into `checkpoint`, and the commit's last entry, a `heartbeat`, names its
        size in tag 103. So a checkpoint that was taken out is missed as long as that heartbeat is there; a retention may have removed it.
        Beside these, the table may hold others; each is signed by the key of its size. That every hour has one cannot be checked from the file.

        `tree.seal` is the writer's own, 32 bytes: `HMAC-SHA256(S, 0001 ‖ size ‖ root ‖ D ‖ sinks)` with
        `S = HMAC-SHA256(seed of the signing key, "errata ledger writer seal 1")`, the size in 8 bytes, `D` the SHA-256 over number (8 bytes) and leaf
        hash of each entry of the kinds 5, 6, 8, 10, 12 and 14 that is there and of the newest one of each of the kinds 15 and 16, in order, and each row of `sink` as name, a zero byte and `next_seq`
        in 8 bytes, in the order of the names' bytes. By it a writer that opens a ledger knows, without reading it all, that no hold was taken
        out. Who has no signing key cannot check it and need not: a full verification finds the missing row.

        **The files beside it.** `.checkpoints`: two slots of 4,096 bytes, each a signed checkpoint filled up with zeros, written in turn,
        so that either may be the newer one, or both the same. A slot that is no signed checkpoint is passed over, since a crash may have cut
        it; one that is, and is not signed by the key of its size, is a change. So is a file in which neither is one, where the ledger has
        more than rotations and starts: what stands before the first external checkpoint. It may be behind the file; a size above `tree.size` means that entries were cut off. `.signing-key`: JSON, `signing` and, while a rotation
        is under way, `nextSigning`, each in the form of Go's `sumdb/note` (`PRIVATE+KEY+name+hash+base64(01 ‖ seed)`). `.index-keys`: JSON,
        `index`, a list of `number` and `key`, 32 bytes in base64.

        **The blind index.** An entry with a value is under the key of the last rotation of purpose `search` with a number below the entry's own;
        a migrated entry before any, under the first one named. Tag 97 is the key's number, and tag 99 tells whether a key at hand is that one.

        **Canonical addresses.** The value of tag 128 is brought into this form, on bytes, before it is hashed for `blind_index`; holds, erasures
        and access requests compare the same form:

        1. Find the last byte `<`. Take what follows it in what is left, up to the next `>` or, where none follows, to the end. If that holds an `@`, go on
           with it alone; if not, cut the value before that `<` for the search, and look for the last `<` of the rest, and so on. If no
           `<` is followed by an `@` in this way, go on with the whole value.
        2. From the end, remove blanks and the byte `.`, as many as there are, in whatever order. A blank is one byte of 00 to 20 or 7F, or
           one of these characters in UTF-8: U+0080 to U+00A0, U+1680, U+180E, U+2000 to U+200F, U+2028 to U+202F, U+205F to U+206F,
           U+3000, U+FEFF. From the beginning, remove blanks, and no dots.
        3. Bytes 41 to 5A (`A` to `Z`) become 61 to 7A. All others stay as they are: beyond ASCII there is no lower case and no
           normal form, and what is no UTF-8 is not replaced.
        4. Where anything behind the last `@` is not ASCII, each label there (what stands between bytes `.`) that is not ASCII and is UTF-8
           becomes `xn--` and its Punycode (RFC 3492), with its letters as they are: mail goes to that form of a domain.

        So `Anna <Anna@Example.org.>` gives `anna@example.org`; the form of the form is the form. An empty form is hashed like any other.
        Device fingerprints are hashed as they are.

        **Erasures.** `erasure` in `erased`, `erasing` and `removed_erased` is the number of the erasure's entry; an erased entry is in one
        of the three, in the last once a retention has removed it. `rowsDigest` is `SHA-256` of the numbers in all three, 8 bytes each,
        ascending; tag 64 says how many they were. Which of the three a row is in is no matter of taste: below the removed end
        `removed_erased`, from it on one of the two others. In `erasing`, with their row in `personal`, are only those of the newest erasure,
        and only while no entry of the kind 16 names it (tag 101), and neither a retention nor a restore with tag 83 came after it; in `erased` none has a row in `personal` but one that is all zeros, `secret` included: read such a row as if it were not there, and
        refuse it where a byte is not zero or no mark is in `erased`. An outcome that arrives for an attempt that is in one of the three, or below the largest
        `to_seq`, is written without its personal fields. After a retention, an erasure of its own takes the personal values of outcomes
        that came before and whose attempts were removed.

        **Retentions.** `purged.retention` is the number of the retention's entry, whose tag 83 equals `to_seq`, a multiple of 256: what
        is to be removed. What has been removed, an entry of the kind 15 says, in the transaction in which it went: tag 83 of the newest one
        is the *removed end*, 0 where there is none, at most the largest `to_seq`. Below it there are entries of the kinds 5, 6, 8, 10 and 12
        and no others; the hash of a missing one is in its level-0 tile. From it on none is missing. It stays below the largest `to_seq` while a
        removal is in progress, or stopped by a hold. `keptDigest` is `SHA-256` of the numbers of the entries of those five kinds below tag 83,
        8 bytes each, ascending. Tag 64 of a retention is the sum of `count` over its rows of `removed_rollup`, those of bursts too; an absent client is the empty
        text there, and is in no `rollup_client`. `rollupDigest` is `SHA-256` of one line for each
        row of `removed_rollup` with that `retention`, bytewise ascending by quarter (as a number), state, code, scenario and client: these
        five and the count, in decimal, separated by tabs, ended by a line feed.

        **Roll-ups.** `quarter` is `floor(time / 900,000,000)` of the attempt's time; an absent code or scenario is the empty text; an
        attempt without client id is not in `rollup_client`; groups of 0 are not kept. They go on counting removed attempts: they equal
        the entries that are there from the largest `to_seq` on, plus all of `removed_rollup`. State and code follow from the newest outcome, the one with the
        largest number (`seq`), whatever its time:

        | decision code | newest outcome | state | code |
        |---|---|---|---|
        | there | any | `refused` | the decision code |
        | absent | none, or one with a next try | `inFlight` | empty |
        | absent | `sent`, `delivered`, `delayed`, `consumed`, `complained`, `codeWrong`, `codeExpired`, `codeReplaced`, `codeForOtherPurpose`, `codeTriesUsedUp` | `sent` | empty |
        | absent | `suppressed` | `suppressed` | empty |
        | absent | `unknown` | `unknown` | empty |
        | absent | `refused` | `refused` | the error code, else as below |
        | absent | any other | `failed` | the error code; else `SMTP`, one space and the reply code in decimal; else `SMTP timeout` for `timeout`; else for `softFail` and `hardFail` `SMTP`, one space and the phase, or `SMTP failure` where there is none; else the result |

        A burst counts each code of tag 67 as that many refused attempts at the time of tag 65 (of tag 1 where
        there is none), without scenario and client.

        **Exported tiles** (`sendaudit tiles`): bundles of which a retention has removed entries are left out; their hashes are not.

        ## Small print

        - A kind or a tag that is not on this page does not occur in a file of this version, and `entry.kind` is never 13. Details that are
          neither numbers nor digests are text. Tag 2 is not empty, and its tags ascend.
        - Every entry has tag 1; an attempt 16 and 18; an outcome 48 and 50; a burst 64 to 67; an erasure 64 and 84; a retention 64, 82, 83, 85
          and 89; a removal 83; a completion 101; a rotation 96, and 98 or 97 and 99; a restore 64, 80, 81 and 88; a gap 64 to 66; a start 100; a hold 80 and 81,
          and 128, or 65 and perhaps 102, or 101 where it releases one. An access may have 80, 81 and 128.
        - A ledger without entries has `tree` with size 0 and empty `hashes`, `note` and `seal`, and no other row anywhere. Every other has
          a rotation of each purpose.
        - Any checkpoint that the former key has signed too and whose size is above the rotation's number introduces a key; there is no upper
          limit. The other rows of `checkpoint` follow the rule for their size.
        - In an hour without a commit no checkpoint is kept. The first commit of a ledger keeps none.
        - The removed end is a multiple of 256, unless a restore has found it, never falls, and each is at most the largest tag 83 of a
          retention before it. What a removal takes out of `erased` it puts into `removed_erased`. An erasure's number is above those it names.
        - `purged` has one row for each entry of a retention, and no other. An erased entry is in exactly one of `erasing`, `erased` and
          `removed_erased`.
        - A digest of no numbers or no lines is SHA-256 of nothing.
        - Tag 104 stands on erasures and retentions, on removals and completions that went on with such leave, and on a restore of a file whose
          tables were not what its entries said. Tag 105 of such a restore names the operations that differed.
        - Tag 88 of a restore is the root of the first *n* entries, *n* being its tag 64, and tag 87 that of the size in tag 86, of what was
          trusted then: this file may be another one.
        - `blind_index` has one row for each value of tag 128 and of tag 129 in `personal`, of an entry of any kind, and none for what was erased.
          The tag in its HMAC has 2 bytes. It may have rows of entries below the largest `to_seq` that are no longer there; no answer comes from them.
        - In the table of states, *as below* is the whole chain of the last line. A code or a phase that is there and empty is there. Outcomes
          of attempts below the largest `to_seq` count nothing. `floor` rounds down, also below zero.
        - A code in tag 67 ends at the last `=` of its word.
        - An outcome's attempt has a smaller number, and is an attempt that is there, or is below the largest `to_seq`.
        - Notes may have extension lines and signatures of keys that are not the ledger's; both are ignored. Missing triggers and indices
          change no entry; a full verification reads tables, and asks `PRAGMA integrity_check`.
        - `-shm` is not needed; SQLite makes it again.

        """#
}
