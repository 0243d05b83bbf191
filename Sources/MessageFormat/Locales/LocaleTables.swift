/// The tables that tools/cldr-tables generates. See `LocaleTables+Numbers.swift`.
enum LocaleTables {}
