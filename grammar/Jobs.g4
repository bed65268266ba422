parser grammar Jobs;

jobStatement
    : CANCEL (JOB | JOBS) INTEGER_VALUE (COMMA INTEGER_VALUE)*                                      # cancelJobs
    | CANCEL ALTER (TABLE (COLUMN | ROLLUP | OPTIMIZE) | MATERIALIZED VIEW) FROM qualifiedName      # cancelAlter
    | CANCEL LOAD (FROM identifier)? WHERE expression                                             # cancelLoad
    | CANCEL (BACKUP | RESTORE) (FROM identifier)?                                                  # cancelBackup
    | WAIT ((TABLE | MATERIALIZED VIEW | SINK | INDEX) qualifiedName)?                              # wait
    | RECOVER                                                                                       # recover
    | RECOVER kind=(DATABASE | SCHEMA | TABLE) qualifiedName (AS asAlias)?                          # recoverObject
    | RECOVER PARTITION from=identifier (AS to=identifier)? FROM qualifiedName                      # recoverPartition
    | FLUSH flushWord* (qualifiedName (COMMA qualifiedName)*)? (WITH READ LOCK)?                    # flush
    | SUBMIT TASK identifier? (SCHEDULE START? (LPAREN string RPAREN)? EVERY LPAREN INTERVAL INTEGER_VALUE intervalUnit RPAREN)?
        properties? AS submitTarget                                                                 # submitTask
    | DROP TASK ifExists? (identifier | string) FORCE?                                              # dropTask
    | ANALYZE (FULL | SAMPLE)? (TABLE | TABLES) qualifiedName (COMMA qualifiedName)* columnNames?
        ((UPDATE | drop=DROP) HISTOGRAM ON identifier (COMMA identifier)*)?
        (WITH ((SYNC | ASYNC) MODE | INTEGER_VALUE BUCKETS))* properties?                           # analyzeTable
    | DROP STATS qualifiedName                                                                      # dropStatistics
    | CREATE (READ ONLY)? REPOSITORY identifier WITH BROKER asAlias? ON LOCATION string properties? # createRepository
    | DROP REPOSITORY identifier                                                                    # dropRepository
    | BACKUP SNAPSHOT qualifiedName TO identifier (ON LPAREN snapshotTable (COMMA snapshotTable)* RPAREN)? properties?
                                                                                                    # backup
    | RESTORE SNAPSHOT qualifiedName FROM identifier (ON LPAREN snapshotTable (COMMA snapshotTable)* RPAREN)? properties?
                                                                                                    # restore
    | REFRESH EXTERNAL TABLE qualifiedName (PARTITION LPAREN string (COMMA string)* RPAREN)?        # refreshExternalTable
    ;

submitTarget
    : insertStatement
    | createTable
    ;

flushWord
    : TABLES | TABLE | PRIVILEGES | STATUS | LOGS | HOSTS | LOCAL | NO_WRITE_TO_BINLOG | ERROR | GENERAL | SLOW | BINARY
    ;

snapshotTable
    : (TABLE | MATERIALIZED VIEW | VIEW)? qualifiedName partitionNames? (AS identifier)?
    ;
