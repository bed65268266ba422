namespace MatViewDb.Catalog.Model;

/// <summary>Says how the policies that one account has on a table come together; the numbers are on disk.</summary>
public enum RowPolicyKind : byte
{
    /// <summary>Every one has to let a row pass.</summary>
    Restrictive = 0,

    /// <summary>One of them has to let a row pass.</summary>
    Permissive = 1,
}

/// <summary>Lets an account see those rows of a table only for which a predicate over the table's columns is true.</summary>
/// <param name="Name">Name, which policies of other accounts on the table may have, too.</param>
/// <param name="Kind">How it comes together with others of the account.</param>
/// <param name="User">User of the account; the account need not be there any more.</param>
/// <param name="Host">Host of the account.</param>
/// <param name="PredicateSql">The predicate, names of columns alone.</param>
/// <param name="OriginalSql">The statement that made it.</param>
public sealed record RowPolicy(string Name, RowPolicyKind Kind, string User, string Host, string PredicateSql, string OriginalSql)
{
    public bool IsOf(string account) => UserAccount.KeyOf(User, Host) == account;

    /// <summary>Says whether another one keeps away the same rows from the same account.</summary>
    public bool IsLike(RowPolicy other)
        => Kind == other.Kind && PredicateSql == other.PredicateSql && other.IsOf(UserAccount.KeyOf(User, Host));
}
