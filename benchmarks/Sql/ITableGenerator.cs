namespace MatViewDb.Bench;

/// <summary>Generates the tables of a suite unit by unit; a unit's lines depend on its number alone.</summary>
internal interface ITableGenerator
{
    IReadOnlyList<string> Tables { get; }

    /// <summary>Gives how many units a table is generated in; a unit may be several lines, such as those of an order.</summary>
    long Units(string table);

    void Write(string table, long unit, LineBuffer to);
}
