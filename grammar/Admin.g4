parser grammar Admin;

sessionStatement
    : USE (identifier DOT)? identifier                                      # useDatabase
    | SET CATALOG identifier                                                # setCatalog
    | SET PASSWORD (FOR userName)? EQUAL (string | PASSWORD LPAREN string RPAREN)   # setPassword
    | SET DEFAULT ROLE (NONE | ALL | identifier (COMMA identifier)*) TO userName (COMMA userName)*  # setDefaultRole
    | SET ROLE (NONE | ALL | DEFAULT | asAlias (COMMA asAlias)*)            # setRole
    | SET PROPERTY (FOR asAlias)? property (COMMA property)*                # setUserProperty
    | SET variableScope? TRANSACTION transactionMode (COMMA transactionMode)*   # setTransaction
    | SET setItem (COMMA setItem)*                                          # setVariables
    | BEGIN WORK?                                                           # begin
    | START TRANSACTION (startMode (COMMA startMode)*)?                     # startTransaction
    | COMMIT WORK? (AND NO? CHAIN)? (NO? RELEASE)?                          # commit
    | ROLLBACK WORK? (TO SAVEPOINT? identifier)? (AND NO? CHAIN)? (NO? RELEASE)?    # rollback
    | SAVEPOINT identifier                                                  # savepoint
    | RELEASE SAVEPOINT identifier                                          # releaseSavepoint
    | LOCK (TABLE | TABLES) lockedTable (COMMA lockedTable)*                # lockTables
    | UNLOCK (TABLE | TABLES)                                               # unlockTables
    | DO expressions                                                        # doExpressions
    | KILL (QUERY | CONNECTION)? expression                                 # kill
    | PREPARE identifier FROM (string | USER_VARIABLE)                      # prepare
    | EXECUTE identifier (USING USER_VARIABLE (COMMA USER_VARIABLE)*)?      # execute
    | (DEALLOCATE | DROP) PREPARE identifier                                # deallocate
    ;

variableScope
    : GLOBAL
    | SESSION
    | LOCAL
    | PERSIST
    | PERSIST_ONLY
    ;

transactionMode
    : ISOLATION LEVEL (READ (COMMITTED | UNCOMMITTED) | REPEATABLE READ | SERIALIZABLE)
    | READ (ONLY | WRITE)
    ;

startMode
    : READ (ONLY | WRITE)
    | WITH CONSISTENT SNAPSHOT
    ;

setItem
    : NAMES (charsetName (COLLATE charsetName)?)                            # setNames
    | (CHARACTER SET | CHARSET) charsetName                                 # setCharacterSet
    | USER_VARIABLE (EQUAL | ASSIGN) expression                             # setUserVariable
    | (variableScope? identifier (DOT anyName)* | SYSTEM_VARIABLE) (EQUAL | ASSIGN | TO) setValue   # setVariable
    ;

setValue
    : DEFAULT
    | ON
    | ALL
    | FORCE
    | BINARY
    | expression
    ;

lockedTable
    : qualifiedName (AS? identifier)? (READ LOCAL? | LOW_PRIORITY? WRITE)
    ;

userName
    : CURRENT_USER (LPAREN RPAREN)?
    | asAlias USER_VARIABLE?
    ;

accountStatement
    : CREATE USER ifNotExists? userSpec (COMMA userSpec)* userOption*                       # createUser
    | ALTER USER ifExists? userSpec (COMMA userSpec)* userOption*                           # alterUser
    | DROP USER ifExists? userName (COMMA userName)*                                        # dropUser
    | CREATE ROLE ifNotExists? asAlias (COMMA asAlias)* comment?                            # createRole
    | DROP ROLE ifExists? asAlias (COMMA asAlias)*                                          # dropRole
    | GRANT privilege (COMMA privilege)* ON privilegeTarget TO grantee (COMMA grantee)*
        (IDENTIFIED BY string)? (WITH GRANT OPTION)?                                        # grant
    | REVOKE privilege (COMMA privilege)* ON privilegeTarget FROM grantee (COMMA grantee)*  # revoke
    | REVOKE ALL PRIVILEGES? COMMA GRANT OPTION FROM grantee (COMMA grantee)*               # revokeAll
    | GRANT asAlias (COMMA asAlias)* TO grantee (COMMA grantee)* (WITH ADMIN OPTION)?       # grantRole
    | REVOKE asAlias (COMMA asAlias)* FROM grantee (COMMA grantee)*                         # revokeRole
    | CREATE ROW POLICY ifNotExists? identifier ON qualifiedName AS kind=(RESTRICTIVE | PERMISSIVE) TO grantee
        USING LPAREN expression RPAREN                                                      # createRowPolicy
    | DROP ROW POLICY ifExists? identifier ON qualifiedName (FOR grantee)?                  # dropRowPolicy
    | CREATE MASKING POLICY ifNotExists? qualifiedName AS LPAREN maskArgument (COMMA maskArgument)* RPAREN
        RETURNS dataType ARROW expression (COMMENT EQUAL? string)?                          # createMaskingPolicy
    | DROP MASKING POLICY ifExists? qualifiedName                                           # dropMaskingPolicy
    ;

maskArgument
    : identifier dataType
    ;

userSpec
    : userName identification?
    ;

identification
    : IDENTIFIED BY PASSWORD? string
    | IDENTIFIED WITH asAlias ((BY | AS) string)?
    ;

userOption
    : DEFAULT ROLE (asAlias (COMMA asAlias)* | ALL | NONE)                  # userRoles
    | REQUIRE (NONE | SSL | X509)                                           # userRequire
    | PASSWORD EXPIRE (DEFAULT | NEVER | INTERVAL INTEGER_VALUE DAY)?       # userExpire
    | ACCOUNT (LOCK | UNLOCK)                                               # userLock
    | COMMENT string                                                        # userComment
    | properties                                                            # userProperties
    ;

privilege
    : privilegeWord+ columnNames?
    ;

privilegeWord
    : anyWord
    ;

privilegeTarget
    : privilegeKind? privilegePart (DOT privilegePart)*
    | ALL identifier (IN ((ALL | DATABASE) identifier?))*
    | SYSTEM
    ;

privilegeKind
    : TABLE | DATABASE | CATALOG | VIEW | MATERIALIZED VIEW | FUNCTION | RESOURCE GROUP | RESOURCE | USER
    ;

privilegePart
    : STAR
    | anyName
    | string
    ;

grantee
    : ROLE asAlias
    | USER? userName
    ;

adminStatement
    : ALTER SYSTEM SET (identifier | string) (EQUAL | TO) setValue                          # alterSystemSet
    | ALTER SYSTEM verb=(ADD | DROP | DECOMMISSION | MODIFY | CANCEL) DECOMMISSION? nodeKind
        string (COMMA string)* FORCE? (SET? (LPAREN property (COMMA property)* RPAREN | properties))?   # alterSystemNodes
    | ADMIN SET FAILPOINT asAlias EQUAL (string | OFF)                                      # setFailpoint
    | ADMIN (ENABLE | DISABLE) FAILPOINT asAlias (WITH string)?                             # toggleFailpoint
    | ADMIN SET (FRONTEND | BACKEND) CONFIG LPAREN property (COMMA property)* RPAREN (WITH PERSISTENT)?  # adminSetConfig
    | ADMIN SHOW (FRONTEND | BACKEND) CONFIG (LIKE string)?                                 # adminShowConfig
    | ADMIN anyWord+ TABLE qualifiedName (PARTITION columnNames)?                           # adminTable
    | ADMIN anyWord+ adminArgument* (WHERE where=expression)?                               # adminOther
    | CREATE (OR REPLACE)? RESOURCE GROUP ifNotExists? identifier
        (TO resourceClassifier (COMMA resourceClassifier)*)? (WITH LPAREN property (COMMA property)* RPAREN)?
                                                                                            # createResourceGroup
    | ALTER RESOURCE GROUP identifier (ADD resourceClassifier (COMMA resourceClassifier)*
        | DROP LPAREN INTEGER_VALUE (COMMA INTEGER_VALUE)* RPAREN | DROP ALL
        | WITH LPAREN property (COMMA property)* RPAREN)                                    # alterResourceGroup
    | DROP RESOURCE GROUP ifExists? identifier                                              # dropResourceGroup
    ;

nodeKind
    : BACKEND | BACKENDS | FOLLOWER | OBSERVER | BROKER | COMPUTE NODE
    ;

adminArgument
    : literal
    | LPAREN literal (COMMA literal)* RPAREN
    | properties
    | LPAREN property (COMMA property)* RPAREN
    | FROM qualifiedName
    | PARTITION columnNames
    | EQUAL
    ;

resourceClassifier
    : LPAREN classifierPart (COMMA classifierPart)* RPAREN
    ;

classifierPart
    : property
    | anyName IN LPAREN string (COMMA string)* RPAREN
    ;
