using System.Security.Cryptography;
using System.Text;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.MySql.Auth;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Users;

/// <summary>Creates accounts, all or none.</summary>
[Statement(typeof(CreateUserStatement))]
internal sealed class CreateUserHandler(CatalogStore store) : StatementHandler<CreateUserStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateUserStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("CREATE USER");
        List<string> existing = [];
        store.Commit(snapshot =>
        {
            existing = [];
            List<CatalogRecord> records = [];
            foreach (var spec in statement.Users)
            {
                var user = Passwords.Apply(new UserAccount(spec.User.User, spec.User.Host, null, null), spec);
                if (!snapshot.Users.ContainsKey(user.Key)) records.Add(new PutUser(user));
                else if (statement.IfNotExists) existing.Add(user.ToString());
                else throw CatalogErrors.UserExists.With(user);
            }

            return records;
        });
        foreach (var user in existing) session.AddWarning(Warning.Note(3163, $"Authorization ID {user} already exists."));
        return StatementResult.Done;
    }
}

/// <summary>Changes how accounts log in.</summary>
[Statement(typeof(AlterUserStatement))]
internal sealed class AlterUserHandler(CatalogStore store) : StatementHandler<AlterUserStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        AlterUserStatement statement, Session session, CancellationToken cancel)
    {
        var onlySelf = statement.Users.All(u => AccountNames.KeyOf(u.User, session) == session.User.Key);
        if (!onlySelf) session.RequireGlobal("CREATE USER");
        store.Commit(snapshot =>
        {
            List<CatalogRecord> records = [];
            foreach (var spec in statement.Users)
            {
                if (snapshot.Users.TryGetValue(AccountNames.KeyOf(spec.User, session), out var user))
                    records.Add(new PutUser(Passwords.Apply(user, spec)));
                else if (!statement.IfExists) throw CatalogErrors.UnknownUser.With("ALTER USER", AccountNames.Shown(spec.User));
            }

            return records;
        });
        return StatementResult.Done;
    }
}

/// <summary>Removes accounts.</summary>
[Statement(typeof(DropUserStatement))]
internal sealed class DropUserHandler(CatalogStore store) : StatementHandler<DropUserStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropUserStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("CREATE USER");
        List<string> missing = [];
        store.Commit(snapshot =>
        {
            missing = [];
            List<CatalogRecord> records = [];
            foreach (var name in statement.Users)
            {
                var key = AccountNames.KeyOf(name, session);
                if (name.User == Privileges.Root) throw CatalogErrors.UnknownUser.With("DROP USER", AccountNames.Shown(name));
                if (snapshot.Users.ContainsKey(key)) records.Add(new DropUser(key));
                else missing.Add(AccountNames.Shown(name));
            }

            if (missing.Count > 0 && !statement.IfExists)
                throw CatalogErrors.UnknownUser.With("DROP USER", string.Join(",", missing));
            return records;
        });
        foreach (var name in missing) session.AddWarning(Warning.Note(3162, $"Authorization ID {name} does not exist."));
        return StatementResult.Done;
    }
}

/// <summary>Sets a password, one's own or another's.</summary>
[Statement(typeof(SetPasswordStatement))]
internal sealed class SetPasswordHandler(CatalogStore store) : StatementHandler<SetPasswordStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        SetPasswordStatement statement, Session session, CancellationToken cancel)
    {
        var key = statement.User is { } name ? AccountNames.KeyOf(name, session) : session.User.Key;
        if (key != session.User.Key) session.RequireGlobal("CREATE USER");
        store.Commit(snapshot => snapshot.Users.TryGetValue(key, out var user)
            ? [new PutUser(Passwords.Set(user, statement.Password, statement.Hashed))]
            : throw CatalogErrors.UnknownUser.With("SET PASSWORD", key));
        return StatementResult.Done;
    }
}

/// <summary>Finds the account that a name in a statement means.</summary>
internal static class AccountNames
{
    public static string KeyOf(UserName name, Session session)
        => name.IsCurrent ? session.User.Key : UserAccount.KeyOf(name.User, name.Host);

    public static string Shown(UserName name) => $"'{name.User}'@'{name.Host}'";
}

/// <summary>Turns passwords into the hashes that logins are checked with.</summary>
internal static class Passwords
{
    public static UserAccount Apply(UserAccount user, UserSpec spec)
    {
        var plugin = spec.Plugin?.ToLowerInvariant();
        if (plugin is not (null or AuthPlugins.NativePassword or AuthPlugins.CachingSha2Password or "sha256_password"))
            throw CoreErrors.NotSupported.With($"IDENTIFIED WITH {spec.Plugin}");
        if (plugin is not null)
            user = user with { Plugin = plugin == AuthPlugins.NativePassword ? plugin : AuthPlugins.CachingSha2Password };
        return spec.HasIdentification ? Set(user, spec.Password ?? "", spec.Hashed) : user;
    }

    public static UserAccount Set(UserAccount user, string password, bool hashed)
    {
        if (password.Length == 0) return user with { NativeHash = null, Sha2Hash = null };
        if (hashed)
        {
            var digits = password.StartsWith('*') ? password[1..] : password;
            if (digits.Length != SHA1.HashSizeInBytes * 2 || !digits.All(char.IsAsciiHexDigit))
                throw CoreErrors.Semantic.With("a password hash has a * and 40 hexadecimal digits");
            return user with
            {
                NativeHash = Convert.FromHexString(digits), Sha2Hash = null, Plugin = AuthPlugins.NativePassword,
            };
        }

        var bytes = Encoding.UTF8.GetBytes(password);
        return user with
        {
            NativeHash = SHA1.HashData(SHA1.HashData(bytes)),
            Sha2Hash = SHA256.HashData(SHA256.HashData(bytes)),
        };
    }
}
