parser grammar Ddl;

ddlStatement
    : createDatabase
    | alterDatabase
    | moveObject
    | dropDatabase
    | createTable
    | createTableLike
    | alterTable
    | dropTable
    | renameTables
    | createView
    | alterView
    | dropView
    | createIndex
    | dropIndex
    | createCatalog
    | alterCatalog
    | dropCatalog
    | createSource
    | createSink
    | alterStream
    | dropStream
    ;

ifNotExists
    : IF NOT EXISTS
    ;

ifExists
    : IF EXISTS
    ;

comment
    : COMMENT EQUAL? string
    ;

createDatabase
    : CREATE (DATABASE | SCHEMA) ifNotExists? qualifiedName databaseOption* properties?
    ;

databaseOption
    : DEFAULT? (CHARACTER SET | CHARSET) EQUAL? charsetName
    | DEFAULT? COLLATE EQUAL? charsetName
    | DEFAULT? ENCRYPTION EQUAL? string
    | COMMENT EQUAL? string
    ;

alterDatabase
    : ALTER (DATABASE | SCHEMA) identifier? (databaseOption+ | RENAME TO? to=identifier | SET properties)
    ;

// RisingWave's forms, before the statements of each kind: SCHEMA might be a parameter's name there.
moveObject
    : ALTER (TABLE | VIEW | SOURCE | SINK | MATERIALIZED VIEW) qualifiedName
      (SET SCHEMA identifier | OWNER TO (userName))
    ;

dropDatabase
    : DROP (DATABASE | SCHEMA) ifExists? qualifiedName (FORCE | RESTRICT | CASCADE)?
    ;

createTable
    : CREATE (TEMPORARY | EXTERNAL)? TABLE ifNotExists? qualifiedName
      (LPAREN tableElement (COMMA tableElement)* COMMA? RPAREN)? tableClause* ((IGNORE | REPLACE)? AS? query)?
    ;

createTableLike
    : CREATE (TEMPORARY | EXTERNAL)? TABLE ifNotExists? qualifiedName
      (LIKE qualifiedName | LPAREN LIKE qualifiedName RPAREN) properties?
    ;

tableElement
    : columnDefinition
    | tableKey
    | indexDefinition
    | foreignKey
    | checkConstraint
    | identifier
    ;

columnDefinition
    : identifier dataType columnAttribute*
    ;

columnAttribute
    : NOT NULL                                                              # notNullAttribute
    | NULL                                                                  # nullAttribute
    | DEFAULT defaultValue                                                  # defaultAttribute
    | ON UPDATE expression                                                  # onUpdateAttribute
    | (AUTO_INCREMENT | AUTOINCREMENT)                                      # autoIncrementAttribute
    | comment                                                               # commentAttribute
    | PRIMARY KEY                                                           # primaryAttribute
    | UNIQUE KEY?                                                           # uniqueAttribute
    | KEY                                                                   # keyAttribute
    | aggregateKind                                                         # aggregateAttribute
    | (GENERATED ALWAYS)? AS LPAREN expression RPAREN (STORED | VIRTUAL)?   # generatedAttribute
    | AS expression                                                         # derivedAttribute
    | (VISIBLE | INVISIBLE)                                                 # visibleAttribute
    | (CONSTRAINT identifier?)? CHECK LPAREN expression RPAREN              # checkAttribute
    | referencesClause                                                      # referencesAttribute
    | typeModifier                                                          # lateModifierAttribute
    ;

defaultValue
    : (PLUS | MINUS_SIGN)? literal
    | (CURRENT_TIMESTAMP | CURRENT_DATE | CURRENT_TIME | LOCALTIMESTAMP) (LPAREN INTEGER_VALUE? RPAREN)?
    | identifier (LPAREN expressions? RPAREN)?
    | LPAREN expression RPAREN
    ;

aggregateKind
    : SUM | MIN | MAX | REPLACE | REPLACE_IF_NOT_NULL | HLL_UNION | BITMAP_UNION | PERCENTILE_UNION | QUANTILE_UNION
    ;

tableKey
    : (CONSTRAINT identifier?)? PRIMARY KEY (USING identifier)? identifier? LPAREN keyColumn (COMMA keyColumn)* RPAREN
        indexOption*
    ;

keyColumn
    : identifier (LPAREN INTEGER_VALUE RPAREN)? (ASC | DESC)?
    ;

indexDefinition
    : (INDEX | KEY) ifNotExists? identifier? (USING identifier)? LPAREN keyColumn (COMMA keyColumn)* RPAREN indexOption*
    | (CONSTRAINT identifier?)? UNIQUE (INDEX | KEY)? identifier? (USING identifier)?
        LPAREN keyColumn (COMMA keyColumn)* RPAREN indexOption*
    | (FULLTEXT | SPATIAL) (INDEX | KEY)? identifier? LPAREN keyColumn (COMMA keyColumn)* RPAREN indexOption*
    ;

indexOption
    : USING identifier
    | comment
    | properties
    | LPAREN property (COMMA property)* RPAREN
    | KEY_BLOCK_SIZE EQUAL? INTEGER_VALUE
    | (VISIBLE | INVISIBLE)
    | WITH PARSER identifier
    ;

foreignKey
    : (CONSTRAINT constraintName=identifier?)? FOREIGN KEY identifier? columnNames referencesClause
    ;

referencesClause
    : REFERENCES qualifiedName columnNames? (ON (DELETE | UPDATE) referenceAction)*
    ;

referenceAction
    : CASCADE
    | RESTRICT
    | SET (NULL | DEFAULT)
    | NO ACTION
    ;

checkConstraint
    : (CONSTRAINT identifier?)? CHECK LPAREN expression RPAREN (NOT? ENFORCED)?
    ;

tableClause
    : ENGINE EQUAL? asAlias                                                 # engineClause
    | kind=(DUPLICATE | AGGREGATE | UNIQUE | PRIMARY) KEY columnNames       # keyClause
    | comment                                                               # commentClause
    | partitionBy                                                           # partitionClause
    | distribution                                                          # distributionClause
    | (ORDER | CLUSTER) BY columnNames                                      # sortClause
    | properties                                                            # propertiesClause
    | ROLLUP LPAREN rollupItem (COMMA rollupItem)* RPAREN                   # rollupClause
    | WITH LPAREN property (COMMA property)* RPAREN                         # withOptionsClause
    | DEFAULT? (CHARACTER SET | CHARSET) EQUAL? charsetName                 # charsetClause
    | DEFAULT? COLLATE EQUAL? charsetName                                   # collateClause
    | PARTITIONED BY LPAREN columnDefinition (COMMA columnDefinition)* RPAREN # hivePartitionClause
    | STORED AS asAlias                                                     # storedClause
    | LOCATION asAlias                                                      # locationClause
    | tableOptionKey EQUAL? propertyValue COMMA?                            # otherTableClause
    ;

tableOptionKey
    : AUTO_INCREMENT | ROW_FORMAT | AVG_ROW_LENGTH | CHECKSUM | MAX_ROWS | MIN_ROWS | PACK_KEYS | STATS_PERSISTENT
    | STATS_AUTO_RECALC | STATS_SAMPLE_PAGES | KEY_BLOCK_SIZE | DELAY_KEY_WRITE | COMPRESSION | ENCRYPTION | CONNECTION
    | (DATA | INDEX) DIRECTORY | TABLESPACE | INSERT_METHOD
    ;

partitionBy
    : AUTO? PARTITION BY RANGE COLUMNS? LPAREN expressions RPAREN (LPAREN (partitionItem (COMMA partitionItem)*)? RPAREN)?
                                                                            # rangePartitions
    | AUTO? PARTITION BY LIST COLUMNS? LPAREN expressions RPAREN (LPAREN (partitionItem (COMMA partitionItem)*)? RPAREN)?
                                                                            # listPartitions
    | PARTITION BY LINEAR? (HASH | KEY) LPAREN expressions? RPAREN (PARTITIONS INTEGER_VALUE)?  # hashPartitions
    | PARTITION BY expressions                                              # expressionPartitions
    ;

partitionItem
    : PARTITION ifNotExists? identifier VALUES LESS_WORD THAN (LPAREN bounds RPAREN | MAXVALUE) partitionOption*
                                                                            # lessThanItem
    | PARTITION ifNotExists? identifier VALUES LBRACKET LPAREN lower=bounds RPAREN COMMA
        (LPAREN upper=bounds RPAREN | MAXVALUE) RPAREN partitionOption*     # fixedRangeItem
    | PARTITION ifNotExists? identifier (VALUES IN LPAREN listValue (COMMA listValue)* RPAREN)? partitionOption*
                                                                            # listItem
    | START LPAREN bound RPAREN END LPAREN bound RPAREN EVERY LPAREN stepWidth RPAREN   # everyItem
    | FROM LPAREN bound RPAREN TO LPAREN bound RPAREN INTERVAL INTEGER_VALUE intervalUnit?  # fromToItem
    ;

stepWidth
    : INTERVAL expression intervalUnit
    | INTEGER_VALUE
    ;

bounds
    : bound (COMMA bound)*
    ;

bound
    : MAXVALUE
    | expression
    ;

listValue
    : LPAREN expressions RPAREN
    | expression
    ;

partitionOption
    : LPAREN property (COMMA property)* RPAREN
    | STORAGE? ENGINE EQUAL? identifier
    | comment
    ;

distribution
    : DISTRIBUTED BY (HASH columnNames | RANDOM) (BUCKETS (INTEGER_VALUE | AUTO))?
    ;

alterTable
    : ALTER IGNORE? TABLE qualifiedName alterAction (COMMA alterAction)*
    ;

alterAction
    : ADD COLUMN? ifNotExists? columnDefinition columnPosition? rollupTarget?           # addColumn
    | ADD COLUMN? LPAREN columnDefinition (COMMA columnDefinition)* RPAREN rollupTarget?  # addColumns
    | DROP COLUMN? ifExists? identifier rollupTarget?                                   # dropColumn
    | MODIFY COLUMN? columnDefinition columnPosition? rollupTarget?                     # modifyColumn
    | MODIFY COLUMN? identifier comment                                                 # columnComment
    | MODIFY COLUMN? identifier SET MASKING POLICY qualifiedName (USING columnNames)?   # setMask
    | MODIFY COLUMN? identifier UNSET MASKING POLICY                                    # unsetMask
    | CHANGE COLUMN? identifier columnDefinition columnPosition?                        # changeColumn
    | RENAME COLUMN from=identifier TO? to=identifier                                   # renameColumn
    | ALTER COLUMN? identifier (SET DEFAULT (literal | LPAREN expression RPAREN) | DROP DEFAULT)  # columnDefault
    | RENAME PARTITION from=identifier TO? to=identifier                                # renamePartition
    | RENAME (TO | AS)? qualifiedName                                                   # renameTable
    | SWAP WITH identifier                                                              # swapTable
    | ADD TEMPORARY? (PARTITION | PARTITIONS) partitionItem distribution?               # addStepPartitions
    | ADD TEMPORARY? partitionItem distribution?                                        # addPartition
    | ADD PARTITION LPAREN partitionItem (COMMA partitionItem)* RPAREN                  # addPartitionList
    | ADD ifNotExists? hivePartition+                                                   # addHivePartitions
    | DROP TEMPORARY? (PARTITION | PARTITIONS) ifExists?
        (LPAREN identifier (COMMA identifier)* RPAREN | partitionItem | identifier (COMMA identifier)*) FORCE?  # dropPartition
    | REPLACE partitionNames WITH partitionNames properties?                            # replacePartition
    | TRUNCATE partitionNames (COMMA identifier)*                                       # truncatePartition
    | MODIFY PARTITION (identifier | LPAREN (identifier (COMMA identifier)* | STAR) RPAREN)
        SET LPAREN property (COMMA property)* RPAREN                                    # modifyPartition
    | SET LPAREN property (COMMA property)* RPAREN                                      # setProperties
    | ADD indexDefinition                                                               # addIndex
    | DROP (INDEX | KEY) identifier                                                     # dropIndexAction
    | ADD tableKey                                                                      # addPrimaryKey
    | DROP PRIMARY KEY                                                                  # dropPrimaryKey
    | ADD foreignKey                                                                    # addForeignKey
    | DROP (FOREIGN KEY | CONSTRAINT) identifier                                        # dropConstraint
    | ORDER BY (columnNames | identifier (COMMA identifier)*) rollupTarget?             # reorderColumns
    | ADD ROLLUP rollupItem (COMMA rollupItem)*                                         # addRollup
    | DROP ROLLUP droppedRollup (COMMA droppedRollup)*                                  # dropRollup
    | distribution                                                                      # setDistribution
    | MODIFY distribution                                                               # modifyDistribution
    | MODIFY? comment                                                                   # setComment
    | (ENABLE | DISABLE) KEYS                                                           # toggleKeys
    | (CUMULATIVE | BASE)? COMPACT columnNames?                                         # compact
    | CONVERT TO (CHARACTER SET | CHARSET) charsetName (COLLATE charsetName)?           # convertCharset
    | ENGINE EQUAL? asAlias                                                             # setEngine
    | DEFAULT? (CHARACTER SET | CHARSET) EQUAL? charsetName                             # setCharset
    | DEFAULT? COLLATE EQUAL? charsetName                                               # setCollation
    | tableOptionKey EQUAL? propertyValue                                               # setTableOption
    ;

columnPosition
    : FIRST
    | AFTER identifier
    ;

rollupTarget
    : (TO | IN | FROM) identifier
    ;

rollupItem
    : name=identifier columns=columnNames (DUPLICATE KEY keys=columnNames)? (FROM source=identifier)? properties?
    ;

droppedRollup
    : identifier properties?
    ;

hivePartition
    : PARTITION LPAREN assignment (COMMA assignment)* RPAREN
    ;

dropTable
    : DROP TEMPORARY? (TABLE | TABLES) ifExists? qualifiedName (COMMA qualifiedName)* (FORCE | RESTRICT | CASCADE)*
    ;

renameTables
    : RENAME (TABLE | TABLES) tableRename (COMMA tableRename)*
    ;

tableRename
    : qualifiedName TO qualifiedName
    ;

createView
    : CREATE (OR REPLACE)? viewOption* VIEW ifNotExists? qualifiedName (LPAREN viewColumn (COMMA viewColumn)* RPAREN)?
      (COMMENT string)? (SECURITY (NONE | INVOKER | DEFINER))? AS query (WITH (CASCADED | LOCAL)? CHECK OPTION)?
    ;

viewOption
    : ALGORITHM EQUAL identifier
    | DEFINER EQUAL userName
    | SQL SECURITY (DEFINER | INVOKER)
    ;

viewColumn
    : identifier (COMMENT string)?
    ;

alterView
    : ALTER viewOption* VIEW qualifiedName (LPAREN viewColumn (COMMA viewColumn)* RPAREN)? AS query
    ;

dropView
    : DROP VIEW ifExists? qualifiedName (COMMA qualifiedName)* (RESTRICT | CASCADE)?
    ;

createIndex
    : CREATE kind=(UNIQUE | FULLTEXT | SPATIAL)? INDEX ifNotExists? identifier (USING identifier)? ON qualifiedName
      LPAREN keyColumn (COMMA keyColumn)* RPAREN indexOption*
    ;

dropIndex
    : DROP INDEX ifExists? identifier ON qualifiedName
    ;

createCatalog
    : CREATE EXTERNAL? CATALOG ifNotExists? identifier comment? properties?
    ;

alterCatalog
    : ALTER CATALOG identifier SET properties
    | ALTER CATALOG identifier SET LPAREN property (COMMA property)* RPAREN
    ;

dropCatalog
    : DROP CATALOG ifExists? identifier
    ;

createSource
    : CREATE SOURCE ifNotExists? qualifiedName (LPAREN sourceElement (COMMA sourceElement)* RPAREN)?
      includedColumn* withOptions? encoding?
    ;

includedColumn
    : INCLUDE anyName (string dataType?)? (AS identifier)?
    ;

sourceElement
    : columnDefinition
    | tableKey
    | WATERMARK FOR identifier AS expression
    | STAR
    ;

createSink
    : CREATE SINK ifNotExists? qualifiedName (INTO into=qualifiedName columnNames?)?
      (FROM from=qualifiedName | AS query) (EMIT ON WINDOW CLOSE)? withOptions? encoding?
    ;

withOptions
    : WITH LPAREN property (COMMA property)* RPAREN
    ;

encoding
    : FORMAT identifier (ENCODE identifier (LPAREN property (COMMA property)* RPAREN)?)?
    ;

alterStream
    : ALTER (SOURCE | SINK) qualifiedName SET identifier (EQUAL | TO)? (propertyValue | DEFAULT)
    ;

dropStream
    : DROP (SOURCE | SINK) ifExists? qualifiedName (CASCADE | RESTRICT)?
    ;
