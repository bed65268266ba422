using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Sources.Nats;

namespace MatViewDb.Frontend.Sources;

/// <summary>Reads the options of a source, and makes its reader.</summary>
internal sealed class SourceOptions(SourceRecord record)
{
    internal const string RateLimitName = "source_rate_limit";

    private static readonly string[] s_fileKinds = ["CSV", "JSON", "PARQUET"];

    internal SourceRecord Record => record;

    /// <summary>Makes the reader of a source; wrong options are errors here.</summary>
    internal static ISourceReader Open(SourceRecord record, Table table, FrontendServices services, IFileSystem files)
    {
        var options = new SourceOptions(record with { Options = services.Secrets.Open(record.Options) });
        options.RequireIncludes();
        options.RequireUpsertKey(table);
        switch (record.Connector)
        {
            case "datagen":
                options.RequireFormat("NATIVE", "JSON");
                options.RequireKnown(
                    k => k.StartsWith("fields.", StringComparison.Ordinal), "datagen.rows.per.second", "datagen.split.num");
                return new DatagenReader(options, table, services.Time);
            case "posix_fs":
                options.RequireFormat(s_fileKinds);
                options.RequireKnown(_ => false, "posix_fs.root", "match_pattern", "refresh.interval.sec");
                return new FileReader(options, files, services.Globals);
            case "mysql":
                options.RequireFormat("NATIVE", "JSON");
                options.RequireKnown(
                    _ => false, "hostname", "port", "username", "password", "database.name", "table.name", "polling.key",
                    "refresh.interval.sec", "batch.rows");
                return new MySqlReader(options, table);
            case "nats":
                if (!options.IsUpsertOf("JSON")) options.RequireFormat("JSON", "CSV");
                options.RequireKnown(
                    _ => false, "server_url", "subject", "stream", "connect_mode", "username", "password", "scan.startup.mode",
                    "scan.startup.timestamp.millis", NatsCertificates.TrustOption, NatsCertificates.OwnOption, NatsCertificates.KeyOption,
                    NatsCertificates.PasswordOption);
                return new NatsReader(options, services, files);
            default:
                throw CoreErrors.NotSupported.With(
                    $"connector '{record.Connector}' of a source; there are datagen, mysql, nats and posix_fs");
        }
    }

    internal string? Find(string name) => record.Options.GetValueOrDefault(name);

    internal string Require(string name) => Find(name) ?? throw SourceErrors.MissingOption.With(record.Connector, name);

    internal long Number(string name, long standard, long min, long max)
        => Find(name) is not { } text ? standard
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= min && number <= max
                ? number : throw SourceErrors.WrongOption.With(name, text, $"a whole number from {min} to {max}");

    internal TimeSpan Interval => TimeSpan.FromSeconds(Number("refresh.interval.sec", 1, 1, 86_400));

    internal bool Flag(string name, bool standard) => record.EncodeOptions.GetValueOrDefault(name)?.ToLowerInvariant() switch
    {
        null => standard,
        "true" => true,
        "false" => false,
        var other => throw SourceErrors.WrongOption.With(name, other, "true or false"),
    };

    /// <summary>Gives what INCLUDE can ask of a connector.</summary>
    internal static IReadOnlyList<string> IncludesOf(string connector) => connector switch
    {
        "posix_fs" => ["file", "offset", "payload"],
        "nats" => ["header", "key", "offset", "partition", "payload", "subject", "timestamp"],
        _ => [],
    };

    private void RequireIncludes()
    {
        var known = IncludesOf(record.Connector);
        foreach (var field in record.Includes)
        {
            if (!known.Contains(field.Kind))
            {
                throw SourceErrors.WrongInclude.With(
                    field.Kind, record.Connector, known.Count == 0 ? "nothing" : string.Join(", ", known));
            }
        }

        if (record.Encode == "PARQUET" && record.Includes.FirstOrDefault(i => i.Kind != "file") is { } other)
            throw CoreErrors.NotSupported.With($"INCLUDE {other.Kind} of Parquet files");
    }

    private void RequireFormat(params ReadOnlySpan<string> encodes)
    {
        if (record.Format == "PLAIN" && encodes.Contains(record.Encode)) return;
        throw SourceErrors.WrongFormat.With(
            record.Connector, record.Format, record.Encode, $"FORMAT PLAIN ENCODE {string.Join(" | ", encodes.ToArray())}"
            + (record.Connector == "nats" ? ", FORMAT UPSERT ENCODE JSON" : ""));
    }

    private bool IsUpsertOf(string encode) => record.IsUpsert && record.Encode == encode;

    private void RequireUpsertKey(Table table)
    {
        if (!record.IsUpsert || record.Connector != "nats") return;
        var key = record.Includes.FirstOrDefault(i => i.Kind == "key")?.Column;
        var keys = table.PlainColumns.Where(c => c.IsKey).Select(c => c.Name).ToList();
        if (!table.HasUniqueKey || record.WatermarkColumn.Length > 0 || keys is not [var only] || only != key)
            throw SourceErrors.UpsertKey.With();
    }

    private void RequireKnown(Func<string, bool> alsoKnown, params ReadOnlySpan<string> names)
    {
        foreach (var name in record.Options.Keys)
        {
            if (name is not ("connector" or RateLimitName) && !names.Contains(name) && !alsoKnown(name))
                throw SourceErrors.UnknownOption.With(name, record.Connector);
        }

        foreach (var name in record.EncodeOptions.Keys)
        {
            if (record.Encode != "CSV" || name is not ("without_header" or "delimiter"))
                throw SourceErrors.UnknownOption.With(name, $"{record.Connector} (ENCODE {record.Encode})");
        }
    }
}
