using MatViewDb.Core.Errors;

namespace MatViewDb.Catalog;

/// <summary>Defines errors about names, objects and their definitions.</summary>
[Errors]
public static class CatalogErrors
{
    public static readonly ErrorDefinition UnknownDatabase =
        new(1049, "42000", ErrorKind.User, "Unknown database '{0}'");

    public static readonly ErrorDefinition NoDatabaseSelected =
        new(1046, "3D000", ErrorKind.User, "No database selected");

    public static readonly ErrorDefinition DatabaseExists =
        new(1007, "HY000", ErrorKind.User, "Can't create database '{0}'; database exists");

    public static readonly ErrorDefinition CannotDropDatabase =
        new(1008, "HY000", ErrorKind.User, "Can't drop database '{0}'; database doesn't exist");

    public static readonly ErrorDefinition UnknownTable =
        new(1146, "42S02", ErrorKind.User, "Table '{0}.{1}' doesn't exist");

    public static readonly ErrorDefinition CannotDropTable =
        new(1051, "42S02", ErrorKind.User, "Unknown table '{0}'");

    public static readonly ErrorDefinition TableExists =
        new(1050, "42S01", ErrorKind.User, "Table '{0}' already exists");

    public static readonly ErrorDefinition WrongObject =
        new(1347, "HY000", ErrorKind.User, "'{0}.{1}' is not {2}");

    public static readonly ErrorDefinition UnknownColumn =
        new(1054, "42S22", ErrorKind.User, "Unknown column '{0}' in '{1}'");

    public static readonly ErrorDefinition MissingKeyColumn =
        new(1072, "42000", ErrorKind.User, "Key column '{0}' doesn't exist in table");

    public static readonly ErrorDefinition DuplicateIndex =
        new(1061, "42000", ErrorKind.User, "Duplicate key name '{0}'");

    public static readonly ErrorDefinition OneAutoColumn = new(
        1075, "42000", ErrorKind.User, "Incorrect table definition; there can be only one auto column and it must be an integer");

    public static readonly ErrorDefinition WrongUsage =
        new(1221, "HY000", ErrorKind.User, "Incorrect usage of {0} and {1}");

    public static readonly ErrorDefinition InvalidDefault =
        new(1067, "42000", ErrorKind.User, "Invalid default value for '{0}'");

    public static readonly ErrorDefinition CannotDropColumn =
        new(1091, "42000", ErrorKind.User, "Can't DROP '{0}'; check that column exists");

    public static readonly ErrorDefinition OnlyColumn =
        new(1090, "42000", ErrorKind.User, "You can't delete all columns with ALTER TABLE; use DROP TABLE instead");

    public static readonly ErrorDefinition DuplicateColumn =
        new(1060, "42S21", ErrorKind.User, "Duplicate column name '{0}'");

    public static readonly ErrorDefinition MultiplePrimaryKeys =
        new(1068, "42000", ErrorKind.User, "Multiple primary key defined");

    public static readonly ErrorDefinition NullableKey = new(
        1171, "42000", ErrorKind.User, "All parts of a PRIMARY KEY must be NOT NULL; column '{0}' is declared NULL");

    public static readonly ErrorDefinition WrongKey = new(7016, "42000", ErrorKind.User, "Wrong key definition: {0}");

    public static readonly ErrorDefinition UnknownPartition =
        new(1735, "HY000", ErrorKind.User, "Unknown partition '{0}' in table '{1}'");

    public static readonly ErrorDefinition DuplicatePartition =
        new(1517, "HY000", ErrorKind.User, "Duplicate partition name {0}");

    public static readonly ErrorDefinition PartitionsOverlap =
        new(1493, "HY000", ErrorKind.User, "Range of partition '{0}' overlaps with partition '{1}'");

    public static readonly ErrorDefinition WrongPartitionBound =
        new(1654, "HY000", ErrorKind.User, "Partition '{0}': the bound '{1}' is not a value of column '{2}' of type {3}");

    public static readonly ErrorDefinition WrongPartitions =
        new(1064, "42000", ErrorKind.User, "Wrong partition definition: {0}");

    public static readonly ErrorDefinition BeyondCalendar = new(1526, "HY000", ErrorKind.User,
        "Table has no partition for a value of '{0}': its {1} does not begin and end within the years 1 to 9999");

    public static readonly ErrorDefinition UnknownProperty =
        new(1064, "42000", ErrorKind.User, "Unknown property '{0}'{1}");

    public static readonly ErrorDefinition WrongProperty =
        new(1064, "42000", ErrorKind.User, "Invalid value '{1}' of property '{0}': {2}");

    public static readonly ErrorDefinition StaleWrite =
        new(7013, "HY000", ErrorKind.Retryable,
            "Partition '{0}' of table '{1}' was replaced or dropped while this statement wrote to it; run it again");

    public static readonly ErrorDefinition JournalBroken =
        new(7014, "HY000", ErrorKind.Internal,
            "The metadata store stopped accepting writes ({0}); free disk space or repair it, then restart");

    public static readonly ErrorDefinition JournalCorrupt =
        new(7015, "HY000", ErrorKind.Internal, "The metadata journal is damaged at record {0}: {1}");

    public static readonly ErrorDefinition NotInTrash = new(
        7017, "42S02", ErrorKind.User,
        "No dropped {0} '{1}' is there to be recovered: it was dropped with FORCE, or its time (catalog_trash_expire_second) is over");

    public static readonly ErrorDefinition BeingChanged = new(
        7018, "HY000", ErrorKind.User, "Table '{0}' is being changed by job {1}; SHOW ALTER TABLE shows how far it is");

    public static readonly ErrorDefinition ManifestDamaged = new(
        7019, "HY000", ErrorKind.User, "The manifest '{0}' of a backup is damaged: {1}");

    public static readonly ErrorDefinition UserExists =
        new(1396, "HY000", ErrorKind.User, "Operation CREATE USER failed for {0}");

    public static readonly ErrorDefinition UnknownUser =
        new(1396, "HY000", ErrorKind.User, "Operation {0} failed for {1}");
}
