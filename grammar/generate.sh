#!/bin/sh
# Generates the C# lexer and parser from the .g4 files and records the hash by which a test sees that they are current.
set -eu
cd "$(dirname "$0")"
[ -d node_modules/antlr-ng ] || npm install --no-audit --no-fund --silent
out=../src/Sql/Generated
mkdir -p "$out"
rm -f "$out"/*
npx antlr-ng -D language=CSharp -p MatViewDb.Sql.Generated -l false --exact-output-dir true -o "$out" MatViewLexer.g4
npx antlr-ng -D language=CSharp -p MatViewDb.Sql.Generated -l false --exact-output-dir true --lib "$out" -o "$out" MatViewParser.g4
rm -f "$out"/*.interp "$out"/*.tokens
cat $(ls *.g4 | LC_ALL=C sort) | sha256sum | cut -d' ' -f1 > "$out/grammar.sha256"
