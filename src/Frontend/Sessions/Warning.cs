namespace MatViewDb.Frontend.Sessions;

/// <summary>Is one line of SHOW WARNINGS: Note, Warning or Error.</summary>
public sealed record Warning(string Level, int Code, string Message)
{
    public static Warning Note(int code, string message) => new("Note", code, message);

    public static Warning Of(int code, string message) => new("Warning", code, message);
}
