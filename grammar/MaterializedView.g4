parser grammar MaterializedView;

materializedViewStatement
    : createMaterializedView
    | alterMaterializedView
    | dropMaterializedView
    | refreshMaterializedView
    | cancelRefresh
    | cancelViewTask
    | viewJobState
    | createFromAdvice
    | adviseMaterializedView
    | verifyConstraints
    ;

createMaterializedView
    : CREATE (OR REPLACE)? MATERIALIZED VIEW ifNotExists? qualifiedName
      (LPAREN viewElement (COMMA viewElement)* RPAREN)? viewClause* AS query (EMIT ON WINDOW CLOSE)?
    ;

viewElement
    : viewColumn
    | indexDefinition
    ;

viewClause
    : comment                                                               # viewComment
    | BUILD (IMMEDIATE | DEFERRED)                                          # viewBuild
    | refreshClause                                                         # viewRefresh
    | DUPLICATE? KEY columnNames                                            # viewKey
    | PARTITION BY expressions                                              # viewPartition
    | distribution                                                          # viewDistribution
    | ORDER BY (columnNames | identifier (COMMA identifier)*)               # viewOrder
    | properties                                                            # viewProperties
    | withOptions                                                           # viewWith
    ;

refreshClause
    : REFRESH (IMMEDIATE | DEFERRED)? refreshScheme
    | REFRESH refreshMethod FALLBACK? refreshTrigger?
    | REFRESH refreshTrigger
    ;

refreshScheme
    : (ASYNC | SCHEDULE) (START LPAREN string RPAREN)? EVERY LPAREN INTERVAL signedInteger intervalUnit RPAREN
    | (ASYNC | SCHEDULE) START LPAREN string RPAREN
    | ASYNC
    | MANUAL
    | INCREMENTAL
    ;

signedInteger
    : MINUS_SIGN? INTEGER_VALUE
    ;

refreshMethod
    : COMPLETE
    | AUTO
    | INCREMENTAL
    | PARTITIONS
    ;

refreshTrigger
    : ON MANUAL
    | ON COMMIT
    | ON SCHEDULE EVERY signedInteger intervalUnit (STARTS string)?
    ;

alterMaterializedView
    : ALTER MATERIALIZED VIEW qualifiedName viewAction
    ;

viewAction
    : RENAME TO? identifier                                                 # renameView
    | ACTIVE                                                                # activateView
    | INACTIVE                                                              # deactivateView
    | refreshClause                                                         # setViewRefresh
    | SET LPAREN property (COMMA property)* RPAREN                          # setViewProperties
    | SET identifier (EQUAL | TO)? propertyValue                            # setViewParameter
    | SET identifier (EQUAL | TO)? DEFAULT                                  # resetViewParameter
    | SWAP WITH identifier                                                  # swapView
    | REPLACE WITH MATERIALIZED VIEW identifier properties?                 # replaceView
    | ORDER BY columnNames                                                  # setViewOrder
    | ADD COLUMN identifier AS expression (DEFAULT literal)? (COMMENT string)?  # addViewColumn
    | DROP COLUMN identifier                                                # dropViewColumn
    ;

dropMaterializedView
    : DROP MATERIALIZED VIEW ifExists? qualifiedName (ON base=qualifiedName)? (FORCE | CASCADE | RESTRICT)?
    ;

refreshMaterializedView
    : REFRESH MATERIALIZED VIEW qualifiedName refreshScope? FORCE? refreshOption*
    ;

refreshScope
    : PARTITION START LPAREN start=expression RPAREN END LPAREN end=expression RPAREN   # rangeScope
    | (PARTITION | PARTITIONS) LPAREN identifier (COMMA identifier)* RPAREN             # nameScope
    | (PARTITION | PARTITIONS) LPAREN listValue (COMMA listValue)* RPAREN               # valueScope
    | refreshMethod FALLBACK?                                                           # methodScope
    ;

refreshOption
    : WITH (SYNC | ASYNC) MODE                                              # modeOption
    | WITH PRIORITY signedInteger                                           # priorityOption
    | WITH DRY RUN (LIMIT limit=INTEGER_VALUE (OFFSET offset=INTEGER_VALUE)?)?  # dryRunOption
    ;

cancelRefresh
    : CANCEL REFRESH MATERIALIZED VIEW qualifiedName FORCE?
    ;

cancelViewTask
    : CANCEL MATERIALIZED VIEW TASK INTEGER_VALUE ON qualifiedName
    ;

viewJobState
    : (PAUSE | RESUME) MATERIALIZED VIEW JOB ON qualifiedName
    ;

// Proposals for one query, or for those that ran of late.
adviseMaterializedView
    : ADVISE MATERIALIZED (VIEW | VIEWS) (FOR query | LIMIT INTEGER_VALUE)?
    ;

createFromAdvice
    : CREATE MATERIALIZED VIEW qualifiedName? FROM ADVICE INTEGER_VALUE
    ;

verifyConstraints
    : VERIFY (CONSTRAINT | CONSTRAINTS) ON qualifiedName
    ;
