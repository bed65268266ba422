using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.ResourceGroups;

/// <summary>Reads classifiers and limits as statements write them.</summary>
internal static class ResourceGroupReading
{
    private static readonly string[] s_types = ["select", "insert", "mv"];

    internal static ResourceClassifier Classifier(IEnumerable<Property> written, long id)
    {
        var classifier = new ResourceClassifier(id);
        foreach (var property in written)
        {
            var value = property.Value.Trim();
            classifier = property.Key.ToLowerInvariant() switch
            {
                "user" => classifier with { User = value },
                "role" => classifier with { Role = value },
                "query_type" => classifier with { QueryTypes = Types(value) },
                "source_ip" => classifier with { SourceIp = Network(value) },
                "db" => classifier with { Databases = Words(value) },
                var other => throw ResourceGroupErrors.WrongLimit.With(
                    other, value, "classifiers know user, role, query_type, source_ip and db"),
            };
        }

        return classifier.Weight > 0 ? classifier
            : throw ResourceGroupErrors.WrongLimit.With("classifier", "()", "it has to say something");
    }

    internal static ResourceGroup With(ResourceGroup group, IEnumerable<Property> limits)
    {
        foreach (var limit in limits)
        {
            var (key, value) = (limit.Key.ToLowerInvariant(), limit.Value.Trim());
            group = key switch
            {
                "cpu_weight" or "cpu_core_limit" => group with { CpuWeight = (int)Number(key, value, 1, int.MaxValue) },
                "mem_limit" => group with { MemoryShare = Share(key, value) },
                "concurrency_limit" => group with { ConcurrencyLimit = (int)Number(key, value, 0, int.MaxValue) },
                "big_query_cpu_second_limit" => group with { BigQueryCpuSeconds = Number(key, value, 0, long.MaxValue) },
                "big_query_scan_rows_limit" => group with { BigQueryScanRows = Number(key, value, 0, long.MaxValue) },
                "big_query_mem_limit" => group with { BigQueryMemoryBytes = Number(key, value, 0, long.MaxValue) },
                "type" when value.Equals("normal", StringComparison.OrdinalIgnoreCase) => group,
                "type" or "exclusive_cpu_cores" or "spill_mem_limit_threshold" or "max_cpu_cores"
                    => throw Core.Errors.CoreErrors.NotSupported.With($"{key} of resource groups"),
                _ => throw ResourceGroupErrors.WrongLimit.With(key, value, "there is no such limit"),
            };
        }

        return group;
    }

    private static long Number(string key, string value, long min, long max)
        => long.TryParse(value, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number
            : throw ResourceGroupErrors.WrongLimit.With(key, value, $"it must be a whole number of at least {min}");

    private static double Share(string key, string value)
    {
        var isPercent = value.EndsWith('%');
        if (!double.TryParse(value.TrimEnd('%'), CultureInfo.InvariantCulture, out var share)) share = -1;
        if (isPercent) share /= 100;
        return share is > 0 and <= 1 ? share
            : throw ResourceGroupErrors.WrongLimit.With(key, value, "it must be a percentage such as 20%, above 0% and up to 100%");
    }

    private static ImmutableArray<string> Words(string value)
        => [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Types(string value)
    {
        var words = Words(value.ToLowerInvariant());
        foreach (var word in words)
        {
            if (!s_types.Contains(word))
                throw ResourceGroupErrors.WrongLimit.With("query_type", word, $"it must be one of {string.Join(", ", s_types)}");
        }

        return words;
    }

    private static string Network(string value)
    {
        if (!value.Contains('/', StringComparison.Ordinal) && IPAddress.TryParse(value, out var address))
            value += address.GetAddressBytes().Length == 4 ? "/32" : "/128";
        return IPNetwork.TryParse(value, out _) ? value
            : throw ResourceGroupErrors.WrongLimit.With("source_ip", value, "it must be a network such as 192.168.0.0/24");
    }
}
