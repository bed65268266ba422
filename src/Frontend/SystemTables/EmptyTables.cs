using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>
/// Lists tables and SHOW lists that clients ask for and that have no rows here, with MySQL's columns.
/// </summary>
internal static class EmptyTables
{
    private static readonly (string Name, string Show, string Columns)[] s_tables =
    [
        ("information_schema.routines", "",
            "SPECIFIC_NAME ROUTINE_CATALOG ROUTINE_SCHEMA ROUTINE_NAME ROUTINE_TYPE DATA_TYPE CHARACTER_MAXIMUM_LENGTH:bigint "
            + "CHARACTER_OCTET_LENGTH:bigint NUMERIC_PRECISION:bigint NUMERIC_SCALE:bigint DATETIME_PRECISION:bigint "
            + "CHARACTER_SET_NAME COLLATION_NAME DTD_IDENTIFIER:text ROUTINE_BODY ROUTINE_DEFINITION:text EXTERNAL_NAME "
            + "EXTERNAL_LANGUAGE PARAMETER_STYLE IS_DETERMINISTIC SQL_DATA_ACCESS SQL_PATH SECURITY_TYPE CREATED:datetime "
            + "LAST_ALTERED:datetime SQL_MODE ROUTINE_COMMENT:text DEFINER CHARACTER_SET_CLIENT COLLATION_CONNECTION "
            + "DATABASE_COLLATION"),
        ("information_schema.parameters", "",
            "SPECIFIC_CATALOG SPECIFIC_SCHEMA SPECIFIC_NAME ORDINAL_POSITION:bigint PARAMETER_MODE PARAMETER_NAME DATA_TYPE "
            + "CHARACTER_MAXIMUM_LENGTH:bigint CHARACTER_OCTET_LENGTH:bigint NUMERIC_PRECISION:bigint NUMERIC_SCALE:bigint "
            + "DATETIME_PRECISION:bigint CHARACTER_SET_NAME COLLATION_NAME DTD_IDENTIFIER:text ROUTINE_TYPE"),
        ("information_schema.triggers", "",
            "TRIGGER_CATALOG TRIGGER_SCHEMA TRIGGER_NAME EVENT_MANIPULATION EVENT_OBJECT_CATALOG EVENT_OBJECT_SCHEMA "
            + "EVENT_OBJECT_TABLE ACTION_ORDER:bigint ACTION_CONDITION:text ACTION_STATEMENT:text ACTION_ORIENTATION "
            + "ACTION_TIMING ACTION_REFERENCE_OLD_TABLE ACTION_REFERENCE_NEW_TABLE ACTION_REFERENCE_OLD_ROW "
            + "ACTION_REFERENCE_NEW_ROW CREATED:datetime SQL_MODE DEFINER CHARACTER_SET_CLIENT COLLATION_CONNECTION "
            + "DATABASE_COLLATION"),
        ("information_schema.events", "",
            "EVENT_CATALOG EVENT_SCHEMA EVENT_NAME DEFINER TIME_ZONE EVENT_BODY EVENT_DEFINITION:text EVENT_TYPE "
            + "EXECUTE_AT:datetime INTERVAL_VALUE INTERVAL_FIELD SQL_MODE STARTS:datetime ENDS:datetime STATUS ON_COMPLETION "
            + "CREATED:datetime LAST_ALTERED:datetime LAST_EXECUTED:datetime EVENT_COMMENT ORIGINATOR:bigint "
            + "CHARACTER_SET_CLIENT COLLATION_CONNECTION DATABASE_COLLATION"),
        ("information_schema.files", "",
            "FILE_ID:bigint FILE_NAME FILE_TYPE TABLESPACE_NAME TABLE_CATALOG TABLE_SCHEMA TABLE_NAME LOGFILE_GROUP_NAME "
            + "LOGFILE_GROUP_NUMBER:bigint ENGINE FULLTEXT_KEYS DELETED_ROWS:bigint UPDATE_COUNT:bigint FREE_EXTENTS:bigint "
            + "TOTAL_EXTENTS:bigint EXTENT_SIZE:bigint INITIAL_SIZE:bigint MAXIMUM_SIZE:bigint AUTOEXTEND_SIZE:bigint "
            + "CREATION_TIME:datetime LAST_UPDATE_TIME:datetime LAST_ACCESS_TIME:datetime RECOVER_TIME:bigint "
            + "TRANSACTION_COUNTER:bigint VERSION:bigint ROW_FORMAT TABLE_ROWS:bigint AVG_ROW_LENGTH:bigint "
            + "DATA_LENGTH:bigint MAX_DATA_LENGTH:bigint INDEX_LENGTH:bigint DATA_FREE:bigint CREATE_TIME:datetime "
            + "UPDATE_TIME:datetime CHECK_TIME:datetime CHECKSUM:bigint STATUS EXTRA"),
        ("information_schema.check_constraints", "",
            "CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME CHECK_CLAUSE:text"),
        ("information_schema.referential_constraints", "",
            "CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME UNIQUE_CONSTRAINT_CATALOG UNIQUE_CONSTRAINT_SCHEMA "
            + "UNIQUE_CONSTRAINT_NAME MATCH_OPTION UPDATE_RULE DELETE_RULE TABLE_NAME REFERENCED_TABLE_NAME"),
        ("information_schema.plugins", "",
            "PLUGIN_NAME PLUGIN_VERSION PLUGIN_STATUS PLUGIN_TYPE PLUGIN_TYPE_VERSION PLUGIN_LIBRARY PLUGIN_LIBRARY_VERSION "
            + "PLUGIN_AUTHOR PLUGIN_DESCRIPTION:text PLUGIN_LICENSE LOAD_OPTION"),
        ("information_schema.column_privileges", "",
            "GRANTEE TABLE_CATALOG TABLE_SCHEMA TABLE_NAME COLUMN_NAME PRIVILEGE_TYPE IS_GRANTABLE"),
        ("information_schema.innodb_trx", "", "trx_id trx_state trx_started:datetime"),
        ("mysql.help_topic", "", "help_topic_id:bigint name help_category_id:bigint description:text example:text url:text"),
        ("mysql.proc", "", "db name type specific_name language body:text definer"),
        ("mysql.func", "", "name ret:int dl type"),
        ("mysql.db", "", "Host Db User Select_priv Insert_priv"),
        ("show.plugins", "PLUGINS", "Name Status Type Library License"),
        ("show.triggers", "TRIGGERS",
            "Trigger Event Table Statement:text Timing Created:datetime sql_mode Definer character_set_client "
            + "collation_connection Database~Collation"),
        ("show.events", "EVENTS",
            "Db Name Definer Time~zone Type Execute~at:datetime Interval~value Interval~field Starts:datetime Ends:datetime "
            + "Status Originator:bigint character_set_client collation_connection Database~Collation"),
        ("show.routines", "PROCEDURE STATUS|FUNCTION STATUS",
            "Db Name Type Definer Modified:datetime Created:datetime Security_type Comment character_set_client "
            + "collation_connection Database~Collation"),
        ("show.functions", "FUNCTIONS|GLOBAL FUNCTIONS", "Signature Return~Type Function~Type Intermediate~Type Properties:text"),
        ("show.open", "OPEN TABLES", "Database Table In_use:bigint Name_locked:bigint"),
        ("show.master", "MASTER STATUS|BINARY LOG STATUS",
            "File Position:bigint Binlog_Do_DB Binlog_Ignore_DB Executed_Gtid_Set"),
        ("show.logs", "MASTER LOGS|BINARY LOGS", "Log_name File_size:bigint Encrypted"),
        ("show.replica", "SLAVE STATUS|REPLICA STATUS|SLAVE HOSTS|REPLICAS", "Replica_IO_State Source_Host Source_User"),
        ("show.profiles", "PROFILES", "Query_ID:bigint Duration:double Query:text"),
        ("show.profile", "PROFILE", "Status Duration:double"),
        ("show.computes", "COMPUTE NODES",
            "ComputeNodeId:bigint IP HeartbeatPort:int BePort:int HttpPort:int BrpcPort:int LastStartTime:datetime "
            + "LastHeartbeat:datetime Alive SystemDecommissioned ClusterDecommissioned ErrMsg:text Version"),
        ("show.brokers", "BROKER", "Name IP Port:int Alive LastStartTime:datetime LastUpdateTime:datetime ErrMsg:text"),
        ("show.delete", "DELETE", "TableName PartitionName CreateTime:datetime DeleteCondition:text State"),
        ("show.analyze", "ANALYZE STATUS",
            "Id:bigint Database Table Columns Type Schedule Status StartTime:datetime EndTime:datetime Properties Reason:text"),
        ("show.analyzejob", "ANALYZE JOB",
            "Id:bigint Database Table Columns Type Schedule Properties Status LastWorkTime:datetime Reason:text"),
        ("show.resources", "RESOURCES", "Name ResourceType Key Value:text"),
    ];

    public static IEnumerable<(SystemTableAttribute Mark, SystemTableSource Source)> All()
        => s_tables.Select(t => (
            new SystemTableAttribute(t.Name.StartsWith("show.", StringComparison.Ordinal) ? t.Name[5..] : t.Name) { Show = t.Show },
            (SystemTableSource)new Empty(t.Columns)));

    private sealed class Empty(string columns) : SystemTableSource
    {
        private readonly IReadOnlyList<SystemColumn> _columns = ColumnList.Of(columns);

        public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => _columns;

        public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => [];
    }
}
