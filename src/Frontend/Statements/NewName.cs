using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Statements;

/// <summary>Checks names that a statement gives to something new, as MySQL does: none is empty or ends with a blank.</summary>
internal static class NewName
{
    internal const int ViewLengthMax = 64;

    internal static void CheckTable(string name)
    {
        if (IsBad(name)) throw FrontendErrors.BadTableName.With(name);
    }

    internal static void CheckView(string name)
    {
        CheckTable(name);
        if (name.Length > ViewLengthMax) throw FrontendErrors.NameTooLong.With(name);
    }

    internal static void CheckDatabase(string name)
    {
        if (IsBad(name)) throw FrontendErrors.WrongDatabaseName.With(name);
    }

    internal static void CheckColumn(string name)
    {
        if (IsBad(name)) throw FrontendErrors.BadColumnName.With(name);
    }

    private static bool IsBad(string name) => name.Length == 0 || name[^1] == ' ' || name.Contains('\0', StringComparison.Ordinal);
}
