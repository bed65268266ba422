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
    | SUBMIT TASK qualifiedName? taskSchedule? properties? AS submitTarget                            # submitTask
    | ALTER TASK ifExists? qualifiedName (RESUME | SUSPEND | SET LPAREN property (COMMA property)* RPAREN)  # alterTask
    | DROP TASK ifExists? (qualifiedName | string) FORCE?                                           # dropTask
    | ANALYZE (FULL | SAMPLE)? (TABLE | TABLES) qualifiedName (COMMA qualifiedName)* columnNames?
        ((UPDATE | drop=DROP) HISTOGRAM ON identifier (COMMA identifier)*)?
        (WITH ((SYNC | ASYNC) MODE | INTEGER_VALUE BUCKETS))* properties?                           # analyzeTable
    | DROP STATS qualifiedName                                                                      # dropStatistics
    | CREATE (READ ONLY)? REPOSITORY ifNotExists? identifier WITH (BROKER asAlias? | storage=identifier)
        ON LOCATION string properties?                                                              # createRepository
    | DROP REPOSITORY ifExists? identifier                                                          # dropRepository
    | DROP SNAPSHOT label=identifier ON repository=identifier FORCE?                                # dropSnapshot
    | BACKUP (DATABASE database=identifier)? SNAPSHOT qualifiedName TO repository=identifier snapshotObjects? properties?
                                                                                                    # backup
    | RESTORE SNAPSHOT qualifiedName FROM repository=identifier (DATABASE database=identifier)? (AS target=identifier)?
        snapshotObjects? properties?                                                                # restore
    | REFRESH EXTERNAL TABLE qualifiedName (PARTITION LPAREN string (COMMA string)* RPAREN)?        # refreshExternalTable
    ;

taskSchedule
    : SCHEDULE (START LPAREN string RPAREN)? EVERY LPAREN INTERVAL signedInteger intervalUnit RPAREN
    ;

submitTarget
    : insertStatement
    | createTable
    ;

flushWord
    : TABLES | TABLE | PRIVILEGES | STATUS | LOGS | HOSTS | LOCAL | NO_WRITE_TO_BINLOG | ERROR | GENERAL | SLOW | BINARY
    ;

snapshotObjects
    : (ON | EXCLUDE) LPAREN snapshotTable (COMMA snapshotTable)* RPAREN
    ;

snapshotTable
    : ALL (TABLE | TABLES | MATERIALIZED (VIEW | VIEWS) | VIEW | VIEWS)
    | (TABLE | TABLES | MATERIALIZED (VIEW | VIEWS) | VIEW | VIEWS)? qualifiedName partitionNames? (AS identifier)?
    ;
