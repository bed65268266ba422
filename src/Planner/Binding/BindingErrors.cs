using MatViewDb.Core.Errors;

namespace MatViewDb.Planner.Binding;

/// <summary>Defines what can be wrong with the meaning of a statement.</summary>
[Errors]
public static class BindingErrors
{
    public static readonly ErrorDefinition UnknownTable =
        new(1146, "42S02", ErrorKind.User, "Table '{0}.{1}' doesn't exist");

    public static readonly ErrorDefinition UnknownColumn =
        new(1054, "42S22", ErrorKind.User, "Unknown column '{0}' in '{1}'");

    public static readonly ErrorDefinition AmbiguousColumn =
        new(1052, "23000", ErrorKind.User, "Column '{0}' in {1} is ambiguous");

    public static readonly ErrorDefinition UnknownQualifier =
        new(1051, "42S02", ErrorKind.User, "Unknown table '{0}'");

    public static readonly ErrorDefinition UnknownTableInClause =
        new(1109, "42S02", ErrorKind.User, "Unknown table '{0}' in {1}");

    public static readonly ErrorDefinition NotUniqueTable =
        new(1066, "42000", ErrorKind.User, "Not unique table/alias: '{0}'");

    public static readonly ErrorDefinition DuplicateColumn =
        new(1060, "42S21", ErrorKind.User, "Duplicate column name '{0}'");

    public static readonly ErrorDefinition DerivedNeedsAlias =
        new(1248, "42000", ErrorKind.User, "Every derived table must have its own alias");

    public static readonly ErrorDefinition NotInGroupBy = new(1055, "42000", ErrorKind.User,
        "Expression #{0} of {1} is not in GROUP BY clause and contains nonaggregated column '{2}' which is not functionally " +
        "dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by");

    public static readonly ErrorDefinition MixOfGroupColumns = new(1140, "42000", ErrorKind.User,
        "In aggregated query without GROUP BY, expression #{0} of {1} contains nonaggregated column '{2}'; " +
        "this is incompatible with sql_mode=only_full_group_by");

    public static readonly ErrorDefinition InvalidGroupFunction =
        new(1111, "HY000", ErrorKind.User, "Invalid use of group function");

    public static readonly ErrorDefinition WrongGroupField = new(1056, "42000", ErrorKind.User, "Can't group on '{0}'");

    public static readonly ErrorDefinition InvalidWindowFunction = new(3593, "HY000", ErrorKind.User,
        "You cannot use the window function '{0}' in this context.");

    public static readonly ErrorDefinition UnknownWindow =
        new(3579, "HY000", ErrorKind.User, "Window name '{0}' is not defined.");

    public static readonly ErrorDefinition DuplicateWindow =
        new(3591, "HY000", ErrorKind.User, "Window '{0}' is defined twice.");

    public static readonly ErrorDefinition WrongFrame = new(3586, "HY000", ErrorKind.User, "Window '{0}': {1}");

    public static readonly ErrorDefinition TooManyDigits =
        new(1426, "42000", ErrorKind.User, "Too-big precision {0} specified for '{1}'. Maximum is {2}.");

    public static readonly ErrorDefinition OneColumnExpected =
        new(1241, "21000", ErrorKind.User, "Operand should contain {0} column(s)");

    public static readonly ErrorDefinition SetOperationColumns = new(1222, "21000", ErrorKind.User,
        "The used SELECT statements have a different number of columns");

    public static readonly ErrorDefinition NoTablesUsed = new(1096, "HY000", ErrorKind.User, "No tables used");

    public static readonly ErrorDefinition UnknownPartition =
        new(1735, "HY000", ErrorKind.User, "Unknown partition '{0}' in table '{1}'");

    public static readonly ErrorDefinition UnknownVariable =
        new(1193, "HY000", ErrorKind.User, "Unknown system variable '{0}'");

    public static readonly ErrorDefinition WrongTemporal =
        new(1525, "HY000", ErrorKind.User, "Incorrect {0} value: '{1}'");

    public static readonly ErrorDefinition NoCommonType =
        new(1210, "HY000", ErrorKind.User, "Types {0} and {1} do not go together in {2}");

    public static readonly ErrorDefinition OrderNotInDistinct = new(3065, "HY000", ErrorKind.User,
        "Expression #{0} of ORDER BY clause is not in SELECT list, references column '{1}' which is not in SELECT list; " +
        "this is incompatible with DISTINCT");

    public static readonly ErrorDefinition ColumnCount =
        new(1136, "21S01", ErrorKind.User, "Column count doesn't match value count at row {0}");

    public static readonly ErrorDefinition ColumnListCount = new(1353, "HY000", ErrorKind.User,
        "In definition of view, derived table or common table expression, SELECT list and column names list have different column counts");

    public static readonly ErrorDefinition NoDefault =
        new(1364, "HY000", ErrorKind.User, "Field '{0}' doesn't have a default value");

    public static readonly ErrorDefinition NotNull = new(1048, "23000", ErrorKind.User, "Column '{0}' cannot be null");

    public static readonly ErrorDefinition ColumnTwice =
        new(1110, "42000", ErrorKind.User, "Column '{0}' specified twice");

    public static readonly ErrorDefinition WrongArgumentsOfLimit =
        new(1210, "HY000", ErrorKind.User, "Incorrect arguments to {0}: a whole number of at least 0 is needed");

    public static readonly ErrorDefinition WrongLockName =
        new(3057, "42000", ErrorKind.User, "Incorrect user-level lock name '{0}'.");

    public static readonly ErrorDefinition TooDeep = new(1436, "HY000", ErrorKind.User,
        "Views or queries are nested more than {0} deep; a view may not read itself");

    public static readonly ErrorDefinition PolicyBroken = new(
        7355, "HY000", ErrorKind.User,
        "Policy '{0}' on table '{1}' does not fit the table any more ({2}); nobody whom it holds for reads the table until it is "
        + "dropped and made anew");

    public static readonly ErrorDefinition NotTransparent = new(
        7334, "HY000", ErrorKind.User,
        "materialized view '{0}' cannot be read as its query would answer now (transparent_mv_rewrite_mode): {1}");
}
