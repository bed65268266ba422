using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Defines errors of row and masking policies.</summary>
[Errors]
public static class PolicyErrors
{
    public static readonly ErrorDefinition Exists = new(
        7661, "HY000", ErrorKind.User, "Row policy '{0}' for {1} exists already on table '{2}.{3}'");

    public static readonly ErrorDefinition Unknown = new(
        7662, "HY000", ErrorKind.User, "There is no row policy '{0}'{1} on table '{2}.{3}'");

    public static readonly ErrorDefinition WrongPredicate = new(
        7663, "42000", ErrorKind.User, "The predicate of a row policy {0}");

    public static readonly ErrorDefinition NeedsAllRows = new(
        7664, "42000", ErrorKind.User,
        "Row policy '{0}' keeps rows of table '{1}.{2}' from {3}: {4} needs all of them; let a user do it for whom none holds");

    public static readonly ErrorDefinition Exempt = new(
        7665, "42000", ErrorKind.User, "{0} sees all rows always: no row policy can be made for it");

    public static readonly ErrorDefinition ColumnInUse = new(
        7666, "42000", ErrorKind.User, "Column '{0}' of table '{1}' stands in {2}; drop that first");

    public static readonly ErrorDefinition Differ = new(
        7667, "42000", ErrorKind.User,
        "'{0}' and '{1}' have different policies: who is kept from something under the one name would read it under the other. "
        + "Make or drop policies until both have the same, then exchange them");

    public static readonly ErrorDefinition NeedsValues = new(
        7668, "42000", ErrorKind.User,
        "Masking policy '{0}' hides column '{1}' of table '{2}.{3}' from {4}: {5} needs its values; let a user do it who sees them");

    public static readonly ErrorDefinition MaskExists = new(7669, "HY000", ErrorKind.User, "Masking policy '{0}.{1}' exists already");

    public static readonly ErrorDefinition UnknownMask = new(7670, "HY000", ErrorKind.User, "There is no masking policy '{0}.{1}'");

    public static readonly ErrorDefinition WrongMask = new(7671, "42000", ErrorKind.User, "Masking policy '{0}' {1}");

    public static readonly ErrorDefinition MaskInUse = new(
        7672, "HY000", ErrorKind.User, "Masking policy '{0}' is on column '{1}' of table '{2}'; UNSET MASKING POLICY takes it from there");
}
