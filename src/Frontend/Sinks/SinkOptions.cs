using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Statements.Dml;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Checks the options of sinks and makes their writers.</summary>
internal static class SinkOptions
{
    internal const string DeletesUnmatched = "delete_unmatched";

    private static readonly string[] s_common = [
        "connector", "type", "primary_key", "force_append_only", "snapshot", "sink_rate_limit", "backfill_rate_limit",
    ];

    /// <summary>Fails where a connector cannot do what a sink asks for.</summary>
    internal static void Check(SinkRecord sink, FrontendServices services, IFileSystem files)
    {
        if (sink.Options.TryGetValue(DeletesUnmatched, out var deletes))
        {
            if (sink.Connector is not ("table" or "mysql")) throw SinkErrors.UnknownOption.With(DeletesUnmatched, sink.Connector);
            if (deletes.ToLowerInvariant() is not ("true" or "false") || (sink.DeletesUnmatched && !sink.IsUpsert))
                throw SinkErrors.WrongOption.With(DeletesUnmatched, deletes, "true (of type upsert) or false");
        }

        switch (sink.Connector)
        {
            case "table" or "blackhole":
                RequireKnown(sink);
                return;
            case "fs" or "posix_fs":
                RequireKnown(sink, "fs.path");
                ServerFiles.Resolve(files, services.Globals, Require(sink, "fs.path"));
                if (sink.IsUpsert) throw CoreErrors.NotSupported.With("sinks of type upsert into files");
                if (sink.Encode is not ("CSV" or "JSON" or "PARQUET"))
                    throw SinkErrors.WrongOption.With("ENCODE", sink.Encode, "CSV, JSON or PARQUET");
                return;
            case "http":
                RequireKnown(sink, "url");
                if (!Uri.TryCreate(Require(sink, "url"), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
                    throw SinkErrors.WrongOption.With("url", sink.Options["url"], "an http or https URL");
                if (sink.IsUpsert) throw CoreErrors.NotSupported.With("sinks of type upsert to HTTP");
                return;
            case "mysql":
                RequireKnown(sink, "hostname", "port", "username", "password", "database.name", "table.name");
                foreach (var name in new[] { "hostname", "username", "database.name", "table.name" }) Require(sink, name);
                if (sink.Options.TryGetValue("port", out var port) && !ushort.TryParse(port, out _))
                    throw SinkErrors.WrongOption.With("port", port, "a number from 1 to 65535");
                return;
            default:
                throw CoreErrors.NotSupported.With(
                    $"connector '{sink.Connector}' of a sink; there are blackhole, fs, http, mysql, and CREATE SINK ... INTO table");
        }
    }

    internal static ISinkWriter Open(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services, IFileSystem files)
    {
        sink = sink with { Options = services.Secrets.Open(sink.Options) };
        switch (sink.Connector)
        {
            case "fs" or "posix_fs":
                var home = ServerFiles.Resolve(files, services.Globals, sink.Options["fs.path"]);
                var file = new SinkFile(files, home, sink, sink.Encode.ToLowerInvariant());
                return sink.Encode switch
                {
                    "CSV" => new CsvSinkWriter(sink, types, services, file),
                    "PARQUET" => new ParquetSinkWriter(sink, types, file),
                    _ => new JsonSinkWriter(sink, types, services, file),
                };
            case "http":
                return new HttpSinkWriter(sink, types, services);
            case "mysql":
                return new MySqlSinkWriter(sink, types, services);
            default:
                return new BlackholeWriter(sink, types, services);
        }
    }

    private static string Require(SinkRecord sink, string name)
        => sink.Options.GetValueOrDefault(name) ?? throw SinkErrors.MissingOption.With(sink.Connector, name);

    private static void RequireKnown(SinkRecord sink, params ReadOnlySpan<string> names)
    {
        foreach (var name in sink.Options.Keys)
        {
            if (!s_common.Contains(name) && !names.Contains(name) && name != DeletesUnmatched
                && !(sink.Connector == "http" && name.StartsWith("header.", StringComparison.Ordinal)))
                throw SinkErrors.UnknownOption.With(name, sink.Connector);
        }
    }
}
