// The grammar of MatViewDb: one MySQL-flavoured language that also takes the statements of StarRocks, Doris and
// RisingWave. This file lists the statement families; each family has a file of its own.
parser grammar MatViewParser;

options { tokenVocab = MatViewLexer; }

import Query, Dml, Ddl, MaterializedView, Jobs, Show, Admin, Expressions, Keywords;

singleStatement
    : statement SEMICOLON* EOF
    ;

singleExpression
    : expression EOF
    ;

statement
    : queryStatement
    | dmlStatement
    | sessionStatement
    | showStatement
    | explainStatement
    | ddlStatement
    | materializedViewStatement
    | jobStatement
    | accountStatement
    | adminStatement
    ;
