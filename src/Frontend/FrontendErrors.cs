using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend;

/// <summary>Defines errors of sessions and statements.</summary>
[Errors]
public static class FrontendErrors
{
    public static readonly ErrorDefinition UnknownVariable =
        new(1193, "HY000", ErrorKind.User, "Unknown system variable '{0}'");

    public static readonly ErrorDefinition ParameterOfCluster = new(
        1193, "HY000", ErrorKind.User, "'{0}' is no variable of a session but a parameter of the cluster: ALTER SYSTEM SET {0} = ...");

    public static readonly ErrorDefinition ReadOnlyVariable =
        new(1238, "HY000", ErrorKind.User, "Variable '{0}' is a read only variable");

    public static readonly ErrorDefinition DuplicateEntry = new(1062, "23000", ErrorKind.User, "Duplicate entry '{0}' for key '{1}'");

    public static readonly ErrorDefinition UnknownSavepoint = new(1305, "42000", ErrorKind.User, "SAVEPOINT {0} does not exist");

    public static readonly ErrorDefinition KeyUpdate = new(
        7031, "42000", ErrorKind.User, "Column '{0}' is part of the key of table '{1}'; delete the row and insert it anew instead");

    public static readonly ErrorDefinition ValueInDelete = new(
        7037, "42000", ErrorKind.User,
        "Column '{0}' is no key column; DELETE from the aggregate-key table '{1}' chooses rows by key columns alone");

    public static readonly ErrorDefinition LockWaitTimeout = new(
        1205, "HY000", ErrorKind.Retryable, "Lock wait timeout exceeded; try restarting transaction");

    public static readonly ErrorDefinition TableChanged = new(
        1412, "HY000", ErrorKind.Retryable, "Table definition has changed, please retry transaction");

    public static readonly ErrorDefinition TransactionTooOld = new(
        7038, "HY000", ErrorKind.User, "The transaction was open for more than {0} seconds (transaction_seconds_max); it was rolled back");

    public static readonly ErrorDefinition MoreThanOneRow =
        new(1172, "42000", ErrorKind.User, "Result consisted of more than one row");

    public static readonly ErrorDefinition VariablesForColumns =
        new(1222, "21000", ErrorKind.User, "The used SELECT statements have a different number of columns");

    public static readonly ErrorDefinition UnknownThread =
        new(1094, "HY000", ErrorKind.User, "Unknown thread id: {0}");

    public static readonly ErrorDefinition NotOwner =
        new(1095, "HY000", ErrorKind.User, "You are not owner of thread {0}");

    public static readonly ErrorDefinition NeedsPrivilege =
        new(1227, "42000", ErrorKind.User, "Access denied; you need (at least one of) the {0} privilege(s) for this operation");

    public static readonly ErrorDefinition DatabaseDenied =
        new(1044, "42000", ErrorKind.User, "Access denied for user {0} to database '{1}'");

    public static readonly ErrorDefinition TableDenied =
        new(1142, "42000", ErrorKind.User, "{0} command denied to user {1} for table '{2}'");

    public static readonly ErrorDefinition UnknownShow =
        new(1064, "42000", ErrorKind.User, "You have an error in your SQL syntax; SHOW {0} is not a known list{1}");

    public static readonly ErrorDefinition UnknownParameter =
        new(7301, "42000", ErrorKind.User, "Unknown parameter '{0}'; SHOW PARAMETERS lists them");

    public static readonly ErrorDefinition UnknownStatement =
        new(1243, "HY000", ErrorKind.User, "Unknown prepared statement handler ({0}) given to {1}");

    public static readonly ErrorDefinition NoCursor =
        new(1421, "HY000", ErrorKind.User, "The statement ({0}) has no open cursor.");

    public static readonly ErrorDefinition ColumnCount =
        new(1136, "21S01", ErrorKind.User, "Column count doesn't match value count at row {0}");

    public static readonly ErrorDefinition NoDefault =
        new(1364, "HY000", ErrorKind.User, "Field '{0}' doesn't have a default value");

    public static readonly ErrorDefinition ColumnNotNull =
        new(1048, "23000", ErrorKind.User, "Column '{0}' cannot be null");

    public static readonly ErrorDefinition NoColumns =
        new(1113, "42000", ErrorKind.User, "A table must have at least 1 column");

    public static readonly ErrorDefinition WrongTable =
        new(7302, "42000", ErrorKind.User, "Cannot create table '{0}': {1}");

    public static readonly ErrorDefinition WrongAlter =
        new(7303, "42000", ErrorKind.User, "Cannot alter table '{0}': {1}");

    public static readonly ErrorDefinition ConstantNeeded =
        new(7304, "42000", ErrorKind.User, "A constant is needed here: {0}");

    public static readonly ErrorDefinition UnknownProcPath =
        new(7308, "42000", ErrorKind.User, "Proc path '{0}' doesn't exist; there are {1}");

    public static readonly ErrorDefinition UnknownTablet =
        new(7309, "42000", ErrorKind.User, "No table has a tablet {0}");

    public static readonly ErrorDefinition FileNotFound =
        new(13, "HY000", ErrorKind.User, "Can't get stat of '{0}' (the file does not exist on the server)");

    public static readonly ErrorDefinition ReadOnlyTransaction =
        new(1792, "25006", ErrorKind.User, "Cannot execute statement in a READ ONLY transaction");

    public static readonly ErrorDefinition ViewColumns = new(
        1353, "HY000", ErrorKind.User, "View's SELECT and view's field list have different column counts");

    public static readonly ErrorDefinition NeverFresh = new(
        7305, "0A000", ErrorKind.User,
        "A materialized view without a REFRESH clause is kept fresh at every commit, by row differences of its tables. This query "
        + "cannot be: {0}. Add a REFRESH clause, for example REFRESH ASYNC or REFRESH AUTO ON COMMIT");

    public static readonly ErrorDefinition OpenRoot = new(
        7401, "HY000", ErrorKind.User,
        "refusing to listen on {0} while root has no password; start on 127.0.0.1 and run SET PASSWORD FOR 'root'@'%' = '...' first");

    public static readonly ErrorDefinition RecursionTooDeep = new(
        3636, "HY000", ErrorKind.User,
        "Recursive query aborted after {0} iterations. Try increasing @@cte_max_recursion_depth to a larger value.");

    public static readonly ErrorDefinition RecursionTooLarge = new(
        7130, "HY000", ErrorKind.Resource,
        "Recursive table '{0}' has more than {1} rows. Try increasing @@recursive_cte_max_rows to a larger value.");

    public static readonly ErrorDefinition RecursionWithoutStart = new(
        3574, "HY000", ErrorKind.User,
        "Recursive Common Table Expression '{0}' should have one or more non-recursive query blocks followed by one or more "
        + "recursive ones");

    public static readonly ErrorDefinition ViewOfTemporary = new(
        1352, "HY000", ErrorKind.User, "View's SELECT refers to a temporary table '{0}'");

    public static readonly ErrorDefinition WrongDatabaseName = new(1102, "42000", ErrorKind.User, "Incorrect database name '{0}'");

    public static readonly ErrorDefinition CannotCreateFile =
        new(1, "HY000", ErrorKind.User, "Can't create/write to file '{0}' ({1})");

    public static readonly ErrorDefinition FileExists = new(1086, "HY000", ErrorKind.User, "File '{0}' already exists");

    public static readonly ErrorDefinition FileOutside = new(
        1290, "HY000", ErrorKind.User,
        "The server is running with secure_file_priv = '{0}', so this statement cannot use the file '{1}'");

    public static readonly ErrorDefinition NoSuchOwner =
        new(1449, "HY000", ErrorKind.User, "The user specified as owner ('{0}'@'{1}') does not exist");

    public static readonly ErrorDefinition NameTooLong = new(1059, "42000", ErrorKind.User, "Identifier name '{0}' is too long");

    public static readonly ErrorDefinition BadTableName = new(1103, "42000", ErrorKind.User, "Incorrect table name '{0}'");

    public static readonly ErrorDefinition BadColumnName = new(1166, "42000", ErrorKind.User, "Incorrect column name '{0}'");
}
