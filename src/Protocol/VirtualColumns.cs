namespace MatViewDb.Protocol;

/// <summary>
/// Numbers the columns that a scan makes up: where a row lies, and whether a row difference adds or removes it. All are
/// BIGINT and never NULL.
/// </summary>
public static class VirtualColumns
{
    public const int Tablet = -1;
    public const int Rowset = -2;

    /// <summary>Row group * 65,536 + row in the row group.</summary>
    public const int Row = -3;

    /// <summary>+1 for a row that is there or was added, -1 for one that was deleted.</summary>
    public const int Weight = -4;
}
