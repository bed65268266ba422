namespace MatViewDb.Frontend.Sessions;

/// <summary>Names the databases whose tables the frontend makes itself.</summary>
public static class SystemDatabases
{
    public const string InformationSchema = "information_schema";

    public static readonly string[] Names =
        [InformationSchema, "mysql", "performance_schema", "sys", "rw_catalog"];

    /// <summary>
    /// Gives the name in its usual case; null when it is no system database. They are found without regard to case.
    /// </summary>
    public static string? Find(string name)
        => Array.Find(Names, n => n.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static bool IsSystem(string name) => Find(name) is not null;
}
