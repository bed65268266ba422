using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.ResourceGroups;

/// <summary>Says which statements belong to a group; what is null fits all.</summary>
public sealed record ResourceClassifier(long Id)
{
    public string? User { get; init; }
    public string? Role { get; init; }
    public ImmutableArray<string> QueryTypes { get; init; } = [];
    public string? SourceIp { get; init; }
    public ImmutableArray<string> Databases { get; init; } = [];

    /// <summary>Says how closely it describes its statements: of several that fit, the closest decides.</summary>
    public double Weight
    {
        get
        {
            var weight = 0.0;
            if (User is not null) weight += 1;
            if (Role is not null) weight += 1;
            if (!QueryTypes.IsEmpty) weight += 1 + (0.1 / QueryTypes.Length);
            if (SourceIp is { } network) weight += 1 + ((IPNetwork.Parse(network).PrefixLength - 1) / 64.0);
            if (!Databases.IsEmpty) weight += 10.0 * Databases.Length;
            return weight;
        }
    }

    public bool Fits(string user, IPAddress? source, string queryType, string? database)
        => (User is null || User == user) && Role is null
            && (QueryTypes.IsEmpty || QueryTypes.Contains(queryType))
            && (SourceIp is null || (source is not null && IPNetwork.Parse(SourceIp).Contains(source)))
            && (Databases.IsEmpty || (database is not null && Databases.Contains(database)));

    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"id={Id}, weight={Weight:0.0######}");
        if (User is not null) text += $", user={User}";
        if (Role is not null) text += $", role={Role}";
        if (!QueryTypes.IsEmpty) text += $", query_type in ({string.Join(", ", QueryTypes.Select(t => t.ToUpperInvariant()))})";
        if (SourceIp is not null) text += $", source_ip={SourceIp}";
        if (!Databases.IsEmpty) text += $", db='{string.Join(",", Databases)}'";
        return $"({text})";
    }
}

/// <summary>
/// Is a resource group: which statements are in it, and what they may take together or each. 0 is no limit; the share of memory is a
/// part of that of each backend.
/// </summary>
public sealed record ResourceGroup(long Id, string Name)
{
    public const string DocumentKind = "resource_group";

    public int CpuWeight { get; init; } = 1;
    public double MemoryShare { get; init; }
    public int ConcurrencyLimit { get; init; }
    public long BigQueryCpuSeconds { get; init; }
    public long BigQueryScanRows { get; init; }
    public long BigQueryMemoryBytes { get; init; }
    public ImmutableArray<ResourceClassifier> Classifiers { get; init; } = [];

    public Document ToDocument() => new(DocumentKind, Name, JsonSerializer.Serialize(this));

    public static ResourceGroup FromDocument(Document document)
        => JsonSerializer.Deserialize<ResourceGroup>(document.Json)!; // Written by ToDocument.

    /// <summary>Gives what a backend has to know of it.</summary>
    public ResourceGroupLimits ToLimits() => new()
    {
        Name = Name, CpuWeight = CpuWeight, MemoryShare = MemoryShare, BigQueryCpuSeconds = BigQueryCpuSeconds,
        BigQueryScanRows = BigQueryScanRows, BigQueryMemoryBytes = BigQueryMemoryBytes,
    };
}
