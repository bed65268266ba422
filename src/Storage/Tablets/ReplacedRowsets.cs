namespace MatViewDb.Storage.Tablets;

/// <summary>Is what a rowset replaced, and everything that those replaced before.</summary>
internal sealed record ReplacedRowsets(Rowset Owner, IReadOnlyList<Rowset> Sources, IReadOnlyList<Rowset> All);
