namespace MatViewDb.MySql.Auth;

/// <summary>Knows the accounts; asked from many connection threads at once.</summary>
public interface IAccountStore
{
    /// <summary>Finds the account that a user from a host logs in to, or null.</summary>
    Account? Find(string user, string host);

    /// <summary>Checks a clear password, only for accounts with <see cref="Account.VerifiesPassword"/>.</summary>
    bool VerifyPassword(Account account, ReadOnlySpan<byte> password) => false;
}
