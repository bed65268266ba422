parser grammar Expressions;

expressions
    : expression (COMMA expression)*
    ;

expression
    : NOT expression                                                        # notExpression
    | expression (AND | AMP_AMP) expression                                 # andExpression
    | expression XOR expression                                             # xorExpression
    | expression (OR | BAR_BAR) expression                                  # orExpression
    | USER_VARIABLE ASSIGN expression                                       # assignExpression
    | booleanValue                                                          # plainExpression
    ;

booleanValue
    : booleanValue IS NOT? word=(NULL | TRUE | FALSE | UNKNOWN)             # isValue
    | booleanValue comparisonOperator (ANY | SOME | ALL) LPAREN query RPAREN  # quantifiedValue
    | booleanValue comparisonOperator predicate                             # comparisonValue
    | predicate                                                             # plainBoolean
    ;

comparisonOperator
    : EQUAL
    | NULL_SAFE_EQUAL
    | NOT_EQUAL
    | LESS
    | LESS_EQUAL
    | GREATER
    | GREATER_EQUAL
    ;

predicate
    : value predicateTail?
    ;

predicateTail
    : NOT? IN LPAREN query RPAREN                                           # inQueryTail
    | NOT? IN LPAREN expressions RPAREN                                     # inListTail
    | NOT? BETWEEN value AND predicate                                      # betweenTail
    | NOT? LIKE value (ESCAPE value)?                                       # likeTail
    | NOT? (REGEXP | RLIKE) value                                           # regexpTail
    ;

value
    : op=(MINUS_SIGN | PLUS | TILDE) value                                  # unaryValue
    | BANG value                                                            # bangValue
    | BINARY value                                                          # binaryCastValue
    | value COLLATE asAlias                                                 # collateValue
    | value CONCAT_BARS value                                               # concatValue
    | value CARET value                                                     # powerValue
    | value op=(STAR | SLASH | PERCENT | DIV | MOD) value                   # productValue
    | value op=(PLUS | MINUS_SIGN) value                                    # sumValue
    | value (LESS LESS | GREATER GREATER) value                             # shiftValue
    | value AMP value                                                       # bitAndValue
    | value BAR value                                                       # bitOrValue
    | primary                                                               # plainValue
    ;

primary
    : literal                                                               # literalPrimary
    | primary LBRACKET expression RBRACKET                                  # subscriptPrimary
    | primary DOT identifier                                                # fieldPrimary
    | primary op=(ARROW | LONG_ARROW) string                                # jsonPrimary
    | INTERVAL LPAREN expression (COMMA expression)+ RPAREN                 # intervalFunctionPrimary
    | INTERVAL expression intervalUnit                                      # intervalPrimary
    | CASE operand=expression? (WHEN expression THEN expression)+ (ELSE otherwise=expression)? END  # casePrimary
    | EXISTS LPAREN query RPAREN                                            # existsPrimary
    | (CAST | TRY_CAST) LPAREN expression AS dataType RPAREN                # castPrimary
    | CONVERT LPAREN expression (COMMA dataType | USING charsetName) RPAREN # convertPrimary
    | EXTRACT LPAREN intervalUnit FROM expression RPAREN                    # extractPrimary
    | TRIM LPAREN side=(LEADING | TRAILING | BOTH)? text=expression? FROM source=expression RPAREN  # trimPrimary
    | name=(SUBSTRING | SUBSTR | MID) LPAREN text=expression FROM start=expression
        (FOR length=expression)? RPAREN                                     # substringPrimary
    | POSITION LPAREN value IN expression RPAREN                            # positionPrimary
    | VALUES LPAREN qualifiedName RPAREN                                    # insertedPrimary
    | name=(CURRENT_DATE | CURRENT_TIME | CURRENT_TIMESTAMP | CURRENT_USER | LOCALTIME | LOCALTIMESTAMP
        | UTC_DATE | UTC_TIME | UTC_TIMESTAMP) (LPAREN expression? RPAREN)? # niladicPrimary
    | (ARRAY LESS dataType GREATER | ARRAY)? LBRACKET expressions? RBRACKET # arrayPrimary
    | MAP (LESS dataType COMMA dataType GREATER)? LBRACE (mapEntry (COMMA mapEntry)*)? RBRACE   # mapPrimary
    | specialFunctionName functionTail                                      # specialFunctionPrimary
    | identifier (DOT anyName)* functionTail?                               # namePrimary
    | DEFAULT (LPAREN qualifiedName RPAREN)?                                # defaultPrimary
    | USER_VARIABLE                                                         # userVariablePrimary
    | SYSTEM_VARIABLE (DOT anyName)?                                        # systemVariablePrimary
    | QUESTION                                                              # parameterPrimary
    | LBRACE identifier expression RBRACE                                   # odbcPrimary
    | LPAREN query RPAREN                                                   # subqueryPrimary
    | LPAREN expression (COMMA expression)* RPAREN                          # parenthesesPrimary
    ;

mapEntry
    : expression COLON expression
    ;

functionTail
    : LPAREN (STAR | functionArguments)? RPAREN (IGNORE NULLS | RESPECT NULLS)?
      (FILTER LPAREN WHERE filter=expression RPAREN)? overClause?
    ;

functionArguments
    : (DISTINCT | ALL)? functionArgument (IGNORE NULLS)? (COMMA functionArgument)* (IGNORE NULLS)?
      (ORDER BY orderItem (COMMA orderItem)*)? (SEPARATOR expression)?
      (USING charsetName)?
    ;

functionArgument
    : expression
    | identifier ARROW expression
    | LPAREN identifier (COMMA identifier)* RPAREN ARROW expression
    ;

overClause
    : OVER windowSpec
    | OVER identifier
    ;

windowSpec
    : LPAREN reference=identifier? (PARTITION BY expressions)? (ORDER BY orderItem (COMMA orderItem)*)? frameClause? RPAREN
    ;

frameClause
    : unit=(ROWS | RANGE | GROUPS) frameBound
    | unit=(ROWS | RANGE | GROUPS) BETWEEN frameBound AND frameBound
    ;

frameBound
    : UNBOUNDED PRECEDING
    | UNBOUNDED FOLLOWING
    | CURRENT ROW
    | expression (PRECEDING | FOLLOWING)
    ;

orderItem
    : expression (ASC | DESC)? (NULLS (FIRST | LAST))?
    ;

literal
    : NULL
    | TRUE
    | FALSE
    | INTEGER_VALUE
    | DECIMAL_VALUE
    | DOUBLE_VALUE
    | HEX_VALUE
    | BIT_VALUE
    | CHARSET_INTRODUCER? string
    | CHARSET_INTRODUCER (HEX_VALUE | BIT_VALUE)
    | (DATE | TIME | TIMESTAMP) string
    ;

string
    : (STRING_VALUE | DOUBLE_QUOTED | NATIONAL_STRING) (STRING_VALUE | DOUBLE_QUOTED)*
    ;

intervalUnit
    : MICROSECOND | MILLISECOND | SECOND | MINUTE | HOUR | DAY | WEEK | MONTH | QUARTER | YEAR
    | SECOND_MICROSECOND | MINUTE_MICROSECOND | MINUTE_SECOND | HOUR_MICROSECOND | HOUR_SECOND | HOUR_MINUTE
    | DAY_MICROSECOND | DAY_SECOND | DAY_MINUTE | DAY_HOUR | YEAR_MONTH
    | SECONDS | MINUTES | HOURS | DAYS | WEEKS | MONTHS | YEARS
    ;

dataType
    : ARRAY LESS dataType GREATER                                           # arrayType
    | MAP LESS dataType COMMA dataType GREATER                              # mapType
    | STRUCT LESS structField (COMMA structField)* GREATER                  # structType
    | (ENUM | SET) LPAREN string (COMMA string)* RPAREN typeModifier*       # memberType
    | (SIGNED | UNSIGNED) (INTEGER | INT)?                                  # signedType
    | DOUBLE PRECISION                                                      # doublePrecisionType
    | NATIONAL? (CHARACTER | CHAR) VARYING? typeArguments? typeModifier*    # characterType
    | TIMESTAMP WITH TIME ZONE                                              # zonedType
    | BINARY typeArguments?                                                 # binaryType
    | identifier typeArguments? typeModifier*                               # plainType
    ;

structField
    : identifier COLON? dataType
    ;

typeArguments
    : LPAREN typeArgument (COMMA typeArgument)* RPAREN
    ;

typeArgument
    : INTEGER_VALUE
    | MAX
    | STAR
    ;

typeModifier
    : UNSIGNED
    | SIGNED
    | ZEROFILL
    | BINARY
    | (CHARACTER SET | CHARSET) charsetName
    | COLLATE EQUAL? charsetName
    ;

charsetName
    : identifier
    | string
    | BINARY
    | DEFAULT
    ;

qualifiedName
    : identifier (DOT anyName)*
    ;

functionName
    : identifier
    | specialFunctionName
    ;

// Reserved words that are functions when a parenthesis follows.
specialFunctionName
    : IF | LEFT | RIGHT | REPLACE | INSERT | MOD | DATABASE | SCHEMA | CHAR | REGEXP | RLIKE | LIKE | DIV
    ;

columnNames
    : LPAREN identifier (COMMA identifier)* RPAREN
    ;

properties
    : PROPERTIES LPAREN (property (COMMA property)*)? COMMA? RPAREN
    ;

property
    : propertyKey EQUAL propertyValue
    ;

propertyKey
    : string
    | anyName (DOT anyName)*
    ;

propertyValue
    : string
    | (MINUS_SIGN | PLUS)? (INTEGER_VALUE | DECIMAL_VALUE | DOUBLE_VALUE)
    | TRUE
    | FALSE
    | NULL
    | anyName
    ;
