parser grammar Query;

queryStatement
    : query (outfileClause | intoVariables)?
    ;

intoVariables
    : INTO USER_VARIABLE (COMMA USER_VARIABLE)*
    ;

outfileClause
    : INTO OUTFILE string (FORMAT AS identifier)? properties?
    ;

query
    : withClause? queryBody (ORDER BY orderItem (COMMA orderItem)*)? limitClause? lockClause*
    ;

withClause
    : WITH RECURSIVE? commonTable (COMMA commonTable)*
    ;

commonTable
    : identifier columnNames? AS LPAREN query RPAREN
    ;

limitClause
    : LIMIT first=limitValue (COMMA second=limitValue | OFFSET offset=limitValue)?
    | OFFSET offset=limitValue (ROW | ROWS)?
    ;

limitValue
    : INTEGER_VALUE
    | QUESTION
    | USER_VARIABLE
    | SYSTEM_VARIABLE
    ;

lockClause
    : FOR (UPDATE | SHARE) (OF qualifiedName (COMMA qualifiedName)*)? (NOWAIT | SKIP_WORD LOCKED)?
    | LOCK IN SHARE MODE
    ;

queryBody
    : queryBody INTERSECT setQuantifier? queryBody                          # intersection
    | queryBody op=(UNION | EXCEPT | MINUS) setQuantifier? queryBody        # union
    | queryPrimary                                                          # plainBody
    ;

setQuantifier
    : ALL
    | DISTINCT
    ;

queryPrimary
    : selectBlock                                                           # selectPrimary
    | VALUES valuesRow (COMMA valuesRow)*                                   # valuesPrimary
    | TABLE qualifiedName                                                   # tablePrimary
    | LPAREN query RPAREN                                                   # nestedPrimary
    ;

// Only INSERT takes an empty row.
valuesRow
    : ROW? LPAREN expressions? RPAREN
    ;

selectBlock
    : SELECT selectOption* selectItem (COMMA selectItem)*
      (intoVariables? FROM tableReferences)?
      (WHERE where=expression)?
      groupByClause?
      (HAVING having=expression)?
      (QUALIFY qualify=expression)?
      (WINDOW windowDefinition (COMMA windowDefinition)*)?
    ;

selectOption
    : ALL
    | DISTINCT
    | DISTINCTROW
    | HIGH_PRIORITY
    | STRAIGHT_JOIN
    | SQL_CALC_FOUND_ROWS
    | SQL_NO_CACHE
    | SQL_CACHE
    | SQL_BIG_RESULT
    | SQL_SMALL_RESULT
    | SQL_BUFFER_RESULT
    ;

selectItem
    : starItem
    | expression (AS asAlias | bareAlias)?
    ;

starItem
    : (identifier DOT (anyName DOT)*)? STAR ((EXCEPT | EXCLUDE) columnNames)? (REPLACE LPAREN starReplacement (COMMA starReplacement)* RPAREN)?
    ;

starReplacement
    : expression AS? identifier
    ;

asAlias
    : identifier
    | string
    ;

windowDefinition
    : identifier AS windowSpec
    ;

groupByClause
    : GROUP BY ALL
    | GROUP BY groupingElement (COMMA groupingElement)* (WITH (ROLLUP | CUBE))?
    ;

groupingElement
    : ROLLUP LPAREN groupingSet (COMMA groupingSet)* RPAREN                 # rollupElement
    | CUBE LPAREN groupingSet (COMMA groupingSet)* RPAREN                   # cubeElement
    | GROUPING SETS LPAREN groupingSet (COMMA groupingSet)* RPAREN          # setsElement
    | LPAREN RPAREN                                                         # emptyElement
    | expression (ASC | DESC)?                                              # keyElement
    ;

groupingSet
    : LPAREN expressions? RPAREN
    | expression
    ;

tableReferences
    : tableReference (COMMA tableReference)*
    ;

tableReference
    : tableFactor joinTail*
    ;

joinTail
    : (INNER | CROSS)? JOIN joinHint? tableFactor joinCondition?            # innerJoin
    | STRAIGHT_JOIN tableFactor joinCondition?                              # straightJoin
    | side=(LEFT | RIGHT | FULL) OUTER? JOIN joinHint? tableFactor joinTail* joinCondition?  # outerJoin
    | side=(LEFT | RIGHT)? kind=(SEMI | ANTI) JOIN joinHint? tableFactor joinCondition? # semiJoin
    | ASOF (INNER | side=LEFT OUTER?)? JOIN joinHint? tableFactor ON expression    # asofJoin
    | NATURAL (INNER | side=(LEFT | RIGHT | FULL) OUTER?)? JOIN tableFactor # naturalJoin
    | LATERAL VIEW functionName LPAREN expressions? RPAREN identifier AS identifier (COMMA identifier)*   # lateralView
    | PIVOT LPAREN pivotAggregate (COMMA pivotAggregate)* FOR pivotColumns
        IN LPAREN pivotValue (COMMA pivotValue)* RPAREN RPAREN tableAlias?  # pivotTail
    ;

pivotAggregate
    : functionName functionTail (AS? identifier)?
    ;

pivotColumns
    : qualifiedName
    | LPAREN qualifiedName (COMMA qualifiedName)* RPAREN
    ;

pivotValue
    : expression (AS asAlias | bareAlias)?
    ;

joinCondition
    : ON expression
    | USING columnNames
    ;

joinHint
    : LBRACKET identifier (BAR identifier)* RBRACKET
    ;

tableFactor
    : LATERAL? LPAREN query RPAREN tableAlias?                              # derivedFactor
    | LPAREN tableReferences RPAREN                                         # nestedFactor
    | LBRACE identifier tableReference RBRACE                               # odbcFactor
    | TABLE LPAREN functionName LPAREN expressions? RPAREN RPAREN tableAlias?   # tableFunctionFactor
    | LATERAL? qualifiedName LPAREN expressions? jsonColumns? RPAREN tableAlias?    # functionFactor
    | qualifiedName partitionNames? tabletList? asOfClause? tableHint* tableAlias? indexHint*  # namedFactor
    ;

// Only JSON_TABLE has columns. PATH, ORDINALITY, NESTED and EMPTY are names everywhere else; the reader checks them.
jsonColumns
    : COLUMNS LPAREN jsonColumn (COMMA jsonColumn)* RPAREN
    ;

jsonColumn
    : identifier FOR identifier                                             # jsonOrdinal
    | identifier dataType EXISTS? identifier string jsonDefault*            # jsonValue
    | identifier identifier? string jsonColumns                             # jsonNested
    ;

jsonDefault
    : (NULL | DEFAULT string | ERROR) ON identifier
    ;

tableAlias
    : (AS asAlias | bareAlias) columnNames?
    ;

partitionNames
    : TEMPORARY? (PARTITION | PARTITIONS) (LPAREN identifier (COMMA identifier)* RPAREN | identifier)
    ;

tabletList
    : TABLET LPAREN INTEGER_VALUE (COMMA INTEGER_VALUE)* RPAREN
    ;

asOfClause
    : FOR kind=(VERSION | TIMESTAMP | SYSTEM_TIME) AS OF expression
    ;

tableHint
    : LBRACKET identifier (COMMA identifier)* RBRACKET
    ;

indexHint
    : (USE | FORCE | IGNORE) (INDEX | KEY) (FOR (JOIN | ORDER BY | GROUP BY))?
      LPAREN (indexName (COMMA indexName)*)? RPAREN
    ;

indexName
    : identifier
    | PRIMARY
    ;
