namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Is a row of a table that is changed until the server is killed.</summary>
internal sealed record ChangedRow(long Id, long G, long V) : IComparable<ChangedRow>
{
    public int CompareTo(ChangedRow? other) => other is null ? 1 : (Id, G, V).CompareTo((other.Id, other.G, other.V));
}
