using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Defines the session variables that this frontend itself obeys.</summary>
[Settings]
public static class SessionSettings
{
    public const string ServerVersion = "8.0.33-MatViewDb-0.1.0";

    public static readonly Setting<bool> Autocommit =
        Setting.Session("autocommit", true, "Commits every statement on its own");

    public static readonly Setting<bool> UniqueKeyPartialUpdate = Setting.Session(
        "enable_unique_key_partial_update", false,
        "An INSERT of some columns into a table with a primary or unique key leaves the others as they are (Doris' name)");

    public static readonly Setting<bool> InsertPartialUpdate = Setting.Session(
        "enable_insert_partial_update", false, "The same (StarRocks' name)");

    public static readonly Setting<string> GroupCommit = new(
        "group_commit", SettingScope.Session, "sync_mode",
        "Commits small INSERT statements of several sessions together: sync_mode, async_mode (the same) or off_mode",
        text => text.Trim().ToLowerInvariant() is "sync_mode" or "async_mode" or "off_mode"
            ? text.Trim().ToLowerInvariant()
            : throw Setting.WrongValue.With("group_commit", text, ": use sync_mode, async_mode or off_mode"));

    public static readonly Setting<long> GroupCommitRowsMax = Setting.Session(
        "group_commit_rows_max", 1000, "Rows of an INSERT that may be committed with others, and of such a group", min: 1);

    public static readonly Setting<long> LockWaitTimeout = Setting.Session(
        "innodb_lock_wait_timeout", 50, "Seconds a commit waits for statements that hold its tables (error 1205)", min: 1);

    public static readonly Setting<long> TransactionSecondsMax = Setting.Session(
        "transaction_seconds_max", 3600, "Seconds a transaction may be open; then it is rolled back. 0 = no limit", min: 0);

    public static readonly Setting<long> IdleTransactionTimeout = Setting.Session(
        "idle_transaction_timeout", 600, "Seconds a client may be silent in a transaction before its connection ends; 0 = wait_timeout",
        min: 0);

    public static readonly Setting<string> SqlMode = new(
        "sql_mode", SettingScope.Session, "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION",
        "Words that change how SQL is read", SqlModes.Parse);

    public static readonly Setting<string> TimeZone =
        Setting.Session("time_zone", "SYSTEM", "Time zone of now() and of conversions");

    public static readonly Setting<long> CteMaxRecursionDepth =
        Setting.Session("cte_max_recursion_depth", 1000, "Rounds of a recursive common table expression", min: 0);

    public static readonly Setting<long> RecursiveCteMaxRows = Setting.Session(
        "recursive_cte_max_rows", 1_000_000, "Rows that a recursive common table expression may collect", min: 1);

    public static readonly Setting<long> QueryTimeout =
        Setting.Session("query_timeout", 300, "Seconds a query may run", min: 1);

    public static readonly Setting<long> InsertTimeout =
        Setting.Session("insert_timeout", 14400, "Seconds a statement that writes rows may run", min: 1);

    public static readonly Setting<long> MaxExecutionTime =
        Setting.Session("max_execution_time", 0, "Milliseconds a SELECT may run; 0 leaves it to query_timeout", min: 0);

    public static readonly Setting<long> QueryMemLimit =
        Setting.Session("query_mem_limit", 0, "Bytes of memory of a query on a backend; 0 = no own limit", min: 0);

    public static readonly Setting<long> ParallelInstances =
        Setting.Session("pipeline_dop", 0, "Worker threads of a query on a backend; 0 = all", min: 0);

    public static readonly Setting<long> BatchRows =
        Setting.Session("chunk_size", 0, "Rows of a batch inside the engine; 0 = the engine's choice", min: 0);

    public static readonly Setting<bool> EnableSpill =
        Setting.Session("enable_spill", true, "Lets operators write to disk what does not fit into memory");

    public static readonly Setting<string> SpillModeWord = new(
        "spill_mode", SettingScope.Session, "auto",
        "When operators write to disk: auto = when memory gets short, force = always, none = never",
        text => text.Trim().ToLowerInvariant() is "auto" or "force" or "none"
            ? text.Trim().ToLowerInvariant()
            : throw Setting.WrongValue.With("spill_mode", text, ": use auto, force or none"));

    public static readonly Setting<long> SpillLimit = Setting.Session(
        "query_spill_limit", 0, "Bytes of spill files of a query on a backend; 0 = no own limit", min: 0);

    /// <summary>Gives what the words about spilling say together.</summary>
    public static Protocol.SpillMode SpillModeOf(bool enabled, string word) => (enabled, word) switch
    {
        (false, _) or (_, "none") => Protocol.SpillMode.None,
        (_, "force") => Protocol.SpillMode.Force,
        _ => Protocol.SpillMode.Auto,
    };

    public static readonly Setting<string> ResourceGroupName =
        Setting.Session("resource_group", "", "Resource group of the session's statements; empty = the one whose classifier fits");

    public static readonly Setting<long> QueuePendingSeconds = Setting.Session(
        "query_queue_pending_timeout_second", 300, "Seconds a statement waits for a place in its resource group", min: 1);

    public static readonly Setting<bool> EnablePlanCache =
        Setting.Session("enable_plan_cache", true, "Uses the plan of the same query again while nothing that it depends on changed");

    public static readonly Setting<bool> EnableProfile =
        Setting.Session("enable_profile", false, "Collects a profile of every query");

    /// <summary>MySQL's largest value, 2^64 - 1, is no limit too.</summary>
    public static readonly Setting<long> SqlSelectLimit = new(
        "sql_select_limit", SettingScope.Session, long.MaxValue, "Rows that a SELECT without LIMIT returns",
        text => ulong.TryParse(text.Trim(), System.Globalization.CultureInfo.InvariantCulture, out var rows)
            ? (long)Math.Min(rows, long.MaxValue)
            : throw Setting.WrongValue.With("sql_select_limit", text, ": a whole number is needed"));

    public static readonly Setting<long> WaitTimeout =
        Setting.Session("wait_timeout", 28800, "Seconds a session may be idle", min: 1);

    public static readonly Setting<long> InteractiveTimeout =
        Setting.Session("interactive_timeout", 28800, "Seconds an interactive session may be idle", min: 1);

    public static readonly Setting<string> CharacterSetClient =
        Setting.Session("character_set_client", "utf8mb4", "Character set of statements");

    public static readonly Setting<string> CharacterSetConnection =
        Setting.Session("character_set_connection", "utf8mb4", "Character set of literals");

    public static readonly Setting<string> CharacterSetResults =
        Setting.Session("character_set_results", "utf8mb4", "Character set of results");

    public static readonly Setting<string> CollationConnection =
        Setting.Session("collation_connection", "utf8mb4_general_ci", "Collation of literals");

    public static readonly Setting<string> TransactionIsolation =
        Setting.Session("transaction_isolation", "REPEATABLE-READ", "Isolation of transactions");

    public static readonly Setting<bool> TransactionReadOnly =
        Setting.Session("transaction_read_only", false, "Refuses writes in transactions");
}
