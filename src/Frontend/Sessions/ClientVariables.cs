using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Defines the variables that MySQL clients read or set and that change nothing here.</summary>
[Settings]
public static class ClientVariables
{
    public static readonly Setting<string> Version =
        Fixed("version", "8.0.33-MatViewDb-0.1.0", "Version of the server");

    public static readonly Setting<string> VersionComment = Fixed("version_comment", "MatViewDb", "Name of the server");

    public static readonly Setting<string> VersionCompileOs = Fixed("version_compile_os", "Linux", "Operating system");

    public static readonly Setting<string> VersionCompileMachine =
        Fixed("version_compile_machine", "x86_64", "Machine");

    public static readonly Setting<long> MaxAllowedPacket =
        Setting.Session("max_allowed_packet", 67108864, "Largest packet in bytes");

    public static readonly Setting<long> AutoIncrementIncrement =
        Setting.Session("auto_increment_increment", 1, "Has no effect");

    public static readonly Setting<long> AutoIncrementOffset =
        Setting.Session("auto_increment_offset", 1, "Has no effect");

    public static readonly Setting<string> CharacterSetServer =
        Setting.Session("character_set_server", "utf8mb4", "Character set of the server");

    public static readonly Setting<string> CharacterSetDatabase =
        Setting.Session("character_set_database", "utf8mb4", "Character set of databases");

    public static readonly Setting<string> CharacterSetSystem =
        Fixed("character_set_system", "utf8", "Character set of names");

    public static readonly Setting<string> CharacterSetFilesystem =
        Setting.Session("character_set_filesystem", "binary", "Character set of file names");

    public static readonly Setting<string> CharacterSetsDir =
        Fixed("character_sets_dir", "/usr/share/mysql/charsets/", "Has no effect");

    public static readonly Setting<string> CollationServer =
        Setting.Session("collation_server", "utf8mb4_general_ci", "Collation of the server");

    public static readonly Setting<string> CollationDatabase =
        Setting.Session("collation_database", "utf8mb4_general_ci", "Collation of databases");

    public static readonly Setting<string> SystemTimeZone =
        Fixed("system_time_zone", "UTC", "Time zone of the machine");

    public static readonly Setting<long> LowerCaseTableNames =
        Fixed("lower_case_table_names", 0, "Table names are case-sensitive");

    public static readonly Setting<bool> LowerCaseFileSystem = Fixed("lower_case_file_system", false, "Has no effect");

    public static readonly Setting<long> NetWriteTimeout = Setting.Session("net_write_timeout", 60, "Has no effect");

    public static readonly Setting<long> NetReadTimeout = Setting.Session("net_read_timeout", 30, "Has no effect");

    public static readonly Setting<long> NetBufferLength = Setting.Session("net_buffer_length", 16384, "Has no effect");

    public static readonly Setting<long> NetRetryCount = Setting.Session("net_retry_count", 10, "Has no effect");

    public static readonly Setting<string> InitConnect = Fixed("init_connect", "", "Has no effect");

    public static readonly Setting<string> License = Fixed("license", "GPL", "License word that drivers read");

    public static readonly Setting<long> PerformanceSchema = Fixed("performance_schema", 0, "There is none");

    public static readonly Setting<string> HaveSsl = Fixed("have_ssl", "YES", "TLS is offered");

    public static readonly Setting<string> HaveOpenssl = Fixed("have_openssl", "YES", "TLS is offered");

    public static readonly Setting<string> HaveProfiling = Fixed("have_profiling", "NO", "There is no SHOW PROFILE");

    public static readonly Setting<string> HaveQueryCache = Fixed("have_query_cache", "NO", "There is none");

    public static readonly Setting<long> QueryCacheSize = Setting.Session("query_cache_size", 0, "There is none");

    public static readonly Setting<string> QueryCacheType = Setting.Session("query_cache_type", "OFF", "There is none");

    public static readonly Setting<string> InnodbVersion = Fixed("innodb_version", "8.0.33", "Has no effect");

    public static readonly Setting<string> InnodbFilePerTable = Fixed("innodb_file_per_table", "ON", "Has no effect");

    public static readonly Setting<long> InnodbReadOnly = Fixed("innodb_read_only", 0, "Has no effect");

    public static readonly Setting<string> DisabledStorageEngines =
        Fixed("disabled_storage_engines", "", "Has no effect");

    public static readonly Setting<string> DefaultStorageEngine =
        Setting.Session("default_storage_engine", "OLAP", "Engine of tables");

    public static readonly Setting<string> StorageEngine =
        Setting.Session("storage_engine", "OLAP", "Engine of tables");

    public static readonly Setting<string> DefaultTmpStorageEngine =
        Setting.Session("default_tmp_storage_engine", "OLAP", "Has no effect");

    public static readonly Setting<long> MaxConnections = Fixed("max_connections", 4096, "Most sessions");

    public static readonly Setting<long> MaxUserConnections = Fixed("max_user_connections", 0, "Has no effect");

    public static readonly Setting<long> MaxPreparedStmtCount =
        Fixed("max_prepared_stmt_count", 16382, "Most prepared statements of a session");

    public static readonly Setting<string> Hostname = Fixed("hostname", "localhost", "Name of the machine");

    public static readonly Setting<long> Port = Fixed("port", 9030, "Port of the MySQL protocol");

    public static readonly Setting<string> Datadir = Fixed("datadir", "data", "Data directory");

    public static readonly Setting<string> Basedir = Fixed("basedir", "/usr/", "Has no effect");

    public static readonly Setting<string> Tmpdir = Fixed("tmpdir", "/tmp", "Has no effect");

    public static readonly Setting<string> Socket = Fixed("socket", "", "There is none");

    public static readonly Setting<long> ServerId = Fixed("server_id", 1, "Has no effect");

    public static readonly Setting<string> ServerUuid =
        Fixed("server_uuid", "00000000-0000-0000-0000-000000000001", "Has no effect");

    public static readonly Setting<long> ReadOnly = Fixed("read_only", 0, "Writes are allowed");

    public static readonly Setting<long> SuperReadOnly = Fixed("super_read_only", 0, "Writes are allowed");

    public static readonly Setting<long> LogBin = Fixed("log_bin", 0, "There is no binary log");

    public static readonly Setting<string> LogError = Fixed("log_error", "stderr", "Has no effect");

    public static readonly Setting<string> BinlogFormat = Setting.Session("binlog_format", "ROW", "Has no effect");

    public static readonly Setting<string> BinlogRowImage =
        Setting.Session("binlog_row_image", "FULL", "Has no effect");

    public static readonly Setting<string> EventScheduler = Setting.Session("event_scheduler", "OFF", "There is none");

    public static readonly Setting<string> GtidMode = Fixed("gtid_mode", "OFF", "There is none");

    public static readonly Setting<long> GroupConcatMaxLen =
        Setting.Session("group_concat_max_len", 1024, "Longest text of group_concat");

    public static readonly Setting<bool> SqlAutoIsNull = Setting.Session("sql_auto_is_null", false, "Has no effect");

    public static readonly Setting<bool> SqlSafeUpdates = Setting.Session("sql_safe_updates", false, "Has no effect");

    public static readonly Setting<bool> SqlBigSelects = Setting.Session("sql_big_selects", true, "Has no effect");

    public static readonly Setting<bool> SqlQuoteShowCreate =
        Setting.Session("sql_quote_show_create", true, "Has no effect");

    public static readonly Setting<bool> SqlNotes = Setting.Session("sql_notes", true, "Has no effect");

    public static readonly Setting<bool> SqlWarnings = Setting.Session("sql_warnings", false, "Has no effect");

    public static readonly Setting<bool> SqlLogBin = Setting.Session("sql_log_bin", true, "Has no effect");

    public static readonly Setting<bool> SqlRequirePrimaryKey =
        Setting.Session("sql_require_primary_key", false, "Has no effect");

    public static readonly Setting<bool> ForeignKeyChecks =
        Setting.Session("foreign_key_checks", true, "Foreign keys are never enforced");

    public static readonly Setting<bool> UniqueChecks = Setting.Session("unique_checks", true, "Has no effect");

    public static readonly Setting<bool> BigTables = Setting.Session("big_tables", false, "Has no effect");

    public static readonly Setting<bool> Profiling = Setting.Session("profiling", false, "Has no effect");

    public static readonly Setting<long> ProfilingHistorySize =
        Setting.Session("profiling_history_size", 15, "Has no effect");

    public static readonly Setting<string> LcMessages = Setting.Session("lc_messages", "en_US", "Language of messages");

    public static readonly Setting<string> LcTimeNames =
        Setting.Session("lc_time_names", "en_US", "Language of names of days and months");

    public static readonly Setting<string> OptimizerSwitch = Setting.Session("optimizer_switch", "", "Has no effect");

    public static readonly Setting<string> OptimizerTrace =
        Setting.Session("optimizer_trace", "enabled=off", "Has no effect");

    public static readonly Setting<long> OptimizerSearchDepth =
        Setting.Session("optimizer_search_depth", 62, "Has no effect");

    public static readonly Setting<bool> ExplicitDefaultsForTimestamp =
        Setting.Session("explicit_defaults_for_timestamp", true, "Has no effect");

    public static readonly Setting<long> LongQueryTime = Setting.Session("long_query_time", 10, "Has no effect");

    public static readonly Setting<bool> SlowQueryLog = Setting.Session("slow_query_log", false, "Has no effect");

    public static readonly Setting<bool> GeneralLog = Setting.Session("general_log", false, "Has no effect");

    public static readonly Setting<bool> LocalInfile =
        Setting.Session("local_infile", true, "LOAD DATA LOCAL is allowed");


    public static readonly Setting<long> ProtocolVersion = Fixed("protocol_version", 10, "Version of the protocol");

    public static readonly Setting<long> ThreadStack = Fixed("thread_stack", 1048576, "Has no effect");

    public static readonly Setting<long> TableOpenCache = Fixed("table_open_cache", 4000, "Has no effect");

    public static readonly Setting<string> BlockEncryptionMode =
        Setting.Session("block_encryption_mode", "aes-128-ecb", "Has no effect");

    public static readonly Setting<long> DivPrecisionIncrement =
        Setting.Session("div_precision_increment", 4, "Has no effect");

    public static readonly Setting<long> DefaultWeekFormat =
        Setting.Session("default_week_format", 0, "Mode of week()");

    public static readonly Setting<bool> SessionTrackSchema =
        Setting.Session("session_track_schema", true, "Reports changes of the database");

    public static readonly Setting<string> SessionTrackSystemVariables =
        Setting.Session("session_track_system_variables", "time_zone,autocommit",
        "Reports changes of these");

    public static readonly Setting<bool> SessionTrackStateChange =
        Setting.Session("session_track_state_change", false, "Has no effect");

    public static readonly Setting<string> SessionTrackGtids =
        Setting.Session("session_track_gtids", "OFF", "Has no effect");

    public static readonly Setting<string> SessionTrackTransactionInfo =
        Setting.Session("session_track_transaction_info", "OFF", "Has no effect");

    public static readonly Setting<string> DefaultCollationForUtf8mb4 =
        Setting.Session("default_collation_for_utf8mb4", "utf8mb4_general_ci", "Has no effect");

    public static readonly Setting<long> JoinBufferSize = Setting.Session("join_buffer_size", 262144, "Has no effect");

    public static readonly Setting<long> SortBufferSize = Setting.Session("sort_buffer_size", 262144, "Has no effect");

    public static readonly Setting<long> ReadBufferSize = Setting.Session("read_buffer_size", 131072, "Has no effect");

    public static readonly Setting<long> TmpTableSize = Setting.Session("tmp_table_size", 16777216, "Has no effect");

    public static readonly Setting<long> MaxHeapTableSize =
        Setting.Session("max_heap_table_size", 16777216, "Has no effect");

    public static readonly Setting<long> MaxJoinSize =
        Setting.Session("max_join_size", 9223372036854775807, "Has no effect");

    public static readonly Setting<long> MaxSortLength = Setting.Session("max_sort_length", 1024, "Has no effect");

    public static readonly Setting<long> LockWaitTimeout =
        Setting.Session("lock_wait_timeout", 31536000, "Has no effect");


    public static readonly Setting<bool> LowPriorityUpdates =
        Setting.Session("low_priority_updates", false, "Has no effect");

    public static readonly Setting<long> InsertId = Setting.Session("insert_id", 0, "Has no effect");

    public static readonly Setting<long> Timestamp = Setting.Session("timestamp", 0, "Has no effect");

    public static readonly Setting<long> InformationSchemaStatsExpiry =
        Setting.Session("information_schema_stats_expiry", 86400, "Has no effect");

    public static readonly Setting<bool> RequireSecureTransport =
        Fixed("require_secure_transport", false, "TLS is not required");

    public static readonly Setting<string> DefaultAuthenticationPlugin =
        Fixed("default_authentication_plugin", "caching_sha2_password", "Plugin of new accounts");

    public static readonly Setting<long> InsertMaxFilterRatio =
        Setting.Session("insert_max_filter_ratio", 0, "Has no effect");

    public static readonly Setting<string> Warehouse =
        Setting.Session("warehouse", "default_warehouse", "There is one");

    private static Setting<string> Fixed(string name, string value, string description)
        => new(name, SettingScope.Session, value, description, text => text) { ReadOnly = true };

    private static Setting<long> Fixed(string name, long value, string description)
        => new(name, SettingScope.Session, value, description, long.Parse) { ReadOnly = true };

    private static Setting<bool> Fixed(string name, bool value, string description)
        => new(name, SettingScope.Session, value, description, bool.Parse) { ReadOnly = true };
}
