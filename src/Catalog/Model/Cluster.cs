namespace MatViewDb.Catalog.Model;

/// <summary>Describes a backend that is part of the cluster.</summary>
public sealed record BackendNode(long Id, string Address, string DataDirectoryId, DateTime AddedAt);

/// <summary>
/// Holds what another area of the frontend keeps in the catalog, for example a job or a task run: a kind, a key that
/// sorts,
/// and JSON that only that area reads.
/// </summary>
public sealed record Document(string Kind, string Key, string Json);
