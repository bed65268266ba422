parser grammar Dml;

dmlStatement
    : insertStatement
    | updateStatement
    | deleteStatement
    | truncateStatement
    | loadDataStatement
    | insertFilesStatement
    | loadLabelStatement
    ;

insertStatement
    : withClause? insertVerb TABLE? qualifiedName insertPartition? labelClause? columnList? labelClause?
      (BY NAME)? properties? // VALUES (...) comes as a query: two ways to read it would make the parser look ahead through all rows.
insertSource
      rowAlias? (ON DUPLICATE KEY UPDATE assignment (COMMA assignment)*)?
    ;

insertVerb
    : INSERT insertOption* (INTO | OVERWRITE)?
    | REPLACE insertOption* INTO?
    ;

insertOption
    : IGNORE
    | LOW_PRIORITY
    | HIGH_PRIORITY
    | DELAYED
    ;

insertPartition
    : TEMPORARY? (PARTITION | PARTITIONS) LPAREN identifier (COMMA identifier)* RPAREN
    | PARTITION LPAREN assignment (COMMA assignment)* RPAREN
    ;

labelClause
    : WITH LABEL asAlias
    ;

// As columnNames, but MySQL also takes an empty list here.
columnList
    : LPAREN (qualifiedName (COMMA qualifiedName)*)? RPAREN
    ;

insertSource
    : VALUE insertRow (COMMA insertRow)*                                    # insertRows
    | SET assignment (COMMA assignment)*                                    # insertAssignments
    | query                                                                 # insertFromQuery
    | DEFAULT VALUES                                                        # insertDefaults
    ;

// What ON DUPLICATE KEY UPDATE calls the row that was to be inserted.
rowAlias
    : AS identifier columnList?
    ;

insertRow
    : ROW? LPAREN expressions? RPAREN
    ;

assignment
    : qualifiedName (EQUAL | ASSIGN) expression
    ;

updateStatement
    : withClause? UPDATE (LOW_PRIORITY | IGNORE)* changed=tableReferences
      SET assignment (COMMA assignment)*
      (FROM others=tableReferences)? (WHERE where=expression)?
      (ORDER BY orderItem (COMMA orderItem)*)? limitClause?
    ;

deleteStatement
    : withClause? DELETE (LOW_PRIORITY | QUICK | IGNORE)* FROM qualifiedName partitionNames? (AS asAlias | bareAlias)?
      partitionNames?
      (USING tableReferences)? (WHERE where=expression)?
      (ORDER BY orderItem (COMMA orderItem)*)? limitClause?
    | withClause? DELETE (LOW_PRIORITY | QUICK | IGNORE)* deleteTarget (COMMA deleteTarget)* FROM tableReferences (WHERE where=expression)?
    ;

deleteTarget
    : qualifiedName (DOT STAR)?
    ;

truncateStatement
    : TRUNCATE TABLE? qualifiedName partitionNames? FORCE?
    ;

loadDataStatement
    : LOAD DATA (LOW_PRIORITY | CONCURRENT)? LOCAL? INFILE string (REPLACE | IGNORE)?
      INTO TABLE qualifiedName partitionNames?
      ((CHARACTER SET | CHARSET) charsetName)?
      ((FIELDS | COLUMNS) fieldOption+)?
      (LINES lineOption+)?
      (IGNORE INTEGER_VALUE (LINES | ROWS))?
      (LPAREN (loadTarget (COMMA loadTarget)*)? RPAREN)?
      (SET assignment (COMMA assignment)*)?
      properties?
    ;

fieldOption
    : TERMINATED BY separator
    | OPTIONALLY? ENCLOSED BY separator
    | ESCAPED BY separator
    ;

lineOption
    : STARTING BY separator
    | TERMINATED BY separator
    ;

separator
    : string
    | HEX_VALUE
    | BIT_VALUE
    ;

// INSERT INTO FILES ("path" = "...") SELECT ...: the name is a table function.
insertFilesStatement
    : INSERT INTO TABLE? FUNCTION? identifier LPAREN filesProperty (COMMA filesProperty)* COMMA? RPAREN query
    ;

filesProperty
    : string EQUAL propertyValue
    ;

loadLabelStatement
    : LOAD LABEL qualifiedName LPAREN loadSource (COMMA loadSource)* RPAREN
      (WITH BROKER string? (LPAREN property (COMMA property)* RPAREN)?)?
      properties?
    ;

loadSource
    : kind=identifier? DATA INFILE LPAREN string (COMMA string)* COMMA? RPAREN sign=identifier? INTO TABLE table=identifier partitionNames?
      (COLUMNS TERMINATED BY columnsEnd=separator)?
      ((ROWS | LINES) TERMINATED BY rowsEnd=separator)?
      (FORMAT AS (format=identifier | formatText=string) (LPAREN property (COMMA property)* RPAREN)?)?
      fields=columnNames?
      (COLUMNS FROM identifier AS fromPath=columnNames)?
      (SET (LPAREN assignment (COMMA assignment)* RPAREN | assignment (COMMA assignment)*))?
      (WHERE expression)?
    ;

loadTarget
    : qualifiedName
    | USER_VARIABLE
    ;
