using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Backups;

/// <summary>Reads the properties of BACKUP and RESTORE, by the names of StarRocks and Doris.</summary>
internal sealed record BackupOptions
{
    private const int TimeoutMax = 30 * 86_400;

    internal long TimeoutSeconds { get; private init; } = 86_400;
    internal string? Timestamp { get; private init; }
    internal int? ReplicationNum { get; private init; }

    /// <summary>False: tables come back with dynamic partitions turned off.</summary>
    internal bool DynamicPartitions { get; private init; } = true;

    internal static BackupOptions OfBackup(NodeList<Property> properties)
    {
        var options = new BackupOptions();
        foreach (var property in properties)
        {
            options = property.Key.ToLowerInvariant() switch
            {
                "timeout" => options with { TimeoutSeconds = Seconds(property) },
                "type" when property.Value.Equals("full", StringComparison.OrdinalIgnoreCase) => options,
                "type" => throw CatalogErrors.WrongProperty.With("type", property.Value, "full is the one type of backup"),
                _ => throw Unknown(property),
            };
        }

        return options;
    }

    internal static BackupOptions OfRestore(NodeList<Property> properties)
    {
        var options = new BackupOptions();
        foreach (var property in properties)
        {
            options = property.Key.ToLowerInvariant() switch
            {
                "timeout" => options with { TimeoutSeconds = Seconds(property) },
                "backup_timestamp" => options with { Timestamp = property.Value },
                "replication_num" => options with { ReplicationNum = Number(property, 100) },
                "reserve_dynamic_partition_enable" => options with { DynamicPartitions = Flag(property) },
                "allow_load" or "reserve_replica" or "meta_version" or "atomic_restore" => options,
                "clean_tables" or "clean_partitions" when Flag(property)
                    => throw CoreErrors.NotSupported.With($"{property.Key} of RESTORE"),
                "clean_tables" or "clean_partitions" => options,
                _ => throw Unknown(property),
            };
        }

        return options;
    }

    private static int Seconds(Property property) => Number(property, TimeoutMax);

    private static int Number(Property property, int max)
        => int.TryParse(property.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= max
            ? number : throw CatalogErrors.WrongProperty.With(property.Key, property.Value, $"a number from 1 to {max} is needed");

    private static bool Flag(Property property)
        => bool.TryParse(property.Value, out var flag) ? flag
            : throw CatalogErrors.WrongProperty.With(property.Key, property.Value, "true or false is needed");

    private static MatViewException Unknown(Property property)
        => CatalogErrors.UnknownProperty.With(property.Key, " of a backup or restore");
}
