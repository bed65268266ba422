parser grammar Show;

// One rule for every list: which words exist is known to the handlers, not to the grammar.
showStatement
    : SHOW CREATE showCreateKind ifNotExists? qualifiedName                 # showCreate
    | SHOW CREATE USER userName                                             # showCreateUser
    | SHOW GRANTS (FOR (userName | ROLE identifier))?                       # showGrants
    | SHOW ROW POLICY (FOR grantee)?                                        # showRowPolicy
    | SHOW showWord+ showArgument* showFrom*
      ((PARTITION | PARTITIONS) columnNames)? (LIKE string)? (WHERE where=expression)?
      (ORDER BY orderItem (COMMA orderItem)*)? limitClause?                 # showList
    ;

showCreateKind
    : TABLE | VIEW | MATERIALIZED VIEW | DATABASE | SCHEMA | CATALOG | EXTERNAL CATALOG | SOURCE | SINK | FUNCTION
    | PROCEDURE | TRIGGER | EVENT | ROUTINE LOAD | INDEX | REPOSITORY | RESOURCE GROUP
    ;

showFrom
    : (FROM | IN | ON) qualifiedName
    ;

showWord
    : anyWord
    ;

showArgument
    : literal
    | LPAREN STAR RPAREN showWord
    | FOR showWord+ literal?
    | FOR userName
    ;

explainStatement
    : (EXPLAIN | DESCRIBE | DESC) explainOption* explainTarget              # explain
    | (DESCRIBE | DESC | EXPLAIN) TABLE? qualifiedName (ALL | identifier | string)?   # describeTable
    | (DESCRIBE | DESC) identifier LPAREN filesProperty (COMMA filesProperty)* COMMA? RPAREN   # describeFiles
    | TRACE traceMode statement                                             # trace
    ;

explainOption
    : EXTENDED
    | PARTITIONS
    | FORMAT EQUAL? (identifier | string)
    | ANALYZE
    | LOGICAL
    | VERBOSE
    | COSTS
    | GRAPH
    | word=(PARSED | ANALYZED | REWRITTEN | LOGICAL | OPTIMIZED | SHAPE | MEMO | PHYSICAL | DISTRIBUTED | ALL) PLAN
    ;

explainTarget
    : queryStatement
    | insertStatement
    | updateStatement
    | deleteStatement
    | refreshMaterializedView
    | createMaterializedView
    | createTable
    | loadDataStatement
    ;

traceMode
    : REWRITE
    | what=(TIMES | VALUES | LOGS | REASON | ALL) module=(BASE | MV | OPTIMIZER | SCHEDULE | SCHEDULER | EXTERNAL)?
    ;
