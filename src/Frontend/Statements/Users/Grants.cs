using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Users;

/// <summary>Gives privileges to accounts.</summary>
[Statement(typeof(GrantStatement))]
internal sealed class GrantHandler(CatalogStore store) : StatementHandler<GrantStatement>
{
    public override ValueTask<StatementResult> HandleAsync(GrantStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("GRANT");
        var (database, name) = GrantTargets.Of(statement.Target, session);
        var added = GrantTargets.Privileges(statement.Privileges);
        GrantTargets.Change(store, session, statement.Grantees, "GRANT", user =>
        {
            var old = user.Grants.FirstOrDefault(g => g.Database == database && g.Object == name);
            var grant = new Grant(
                [.. (old?.Privileges ?? []).Concat(added).Distinct().Order(StringComparer.Ordinal)], database, name,
                statement.WithGrantOption || old?.WithGrantOption == true);
            return user with { Grants = [.. user.Grants.Where(g => g != old), grant] };
        });
        return StatementResult.Done;
    }
}

/// <summary>Takes privileges from accounts.</summary>
[Statement(typeof(RevokeStatement))]
internal sealed class RevokeHandler(CatalogStore store) : StatementHandler<RevokeStatement>
{
    public override ValueTask<StatementResult> HandleAsync(RevokeStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("GRANT");
        var (database, name) = GrantTargets.Of(statement.Target, session);
        var taken = GrantTargets.Privileges(statement.Privileges);
        GrantTargets.Change(store, session, statement.Grantees, "REVOKE", user =>
        {
            var old = user.Grants.FirstOrDefault(g => g.Database == database && g.Object == name);
            if (old is null) return user;
            var had = old.Privileges.Contains("ALL") && !taken.Contains("ALL")
                ? SystemTables.GrantLines.AllPrivileges.AsEnumerable()
                : old.Privileges;
            var left = taken.Contains("ALL") ? [] : had.Except(taken).ToImmutableArray();
            var rest = user.Grants.Where(g => g != old);
            return user with { Grants = left.IsEmpty ? [.. rest] : [.. rest, old with { Privileges = left }] };
        });
        return StatementResult.Done;
    }
}

/// <summary>Lists what an account may do, as statements that would give it.</summary>
[Statement(typeof(ShowGrantsStatement))]
internal sealed class ShowGrantsHandler(CatalogStore store) : StatementHandler<ShowGrantsStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        ShowGrantsStatement statement, Session session, CancellationToken cancel)
    {
        var key = statement.User is { } name ? AccountNames.KeyOf(name, session) : session.User.Key;
        if (key != session.User.Key) session.RequireGlobal("GRANT");
        var user = store.Current.Users.GetValueOrDefault(key) ?? throw CatalogErrors.UnknownUser.With("SHOW GRANTS", key);
        var title = $"Grants for {user.User}@{user.Host}";
        var account = $"`{user.User}`@`{user.Host}`";
        List<IReadOnlyList<object?>> rows = [];
        if (user.User == Privileges.Root) rows.Add([$"GRANT ALL PRIVILEGES ON *.* TO {account} WITH GRANT OPTION"]);
        else
        {
            if (user.Grants.All(g => g.Database != "*")) rows.Add([$"GRANT USAGE ON *.* TO {account}"]);
            foreach (var grant in user.Grants)
            {
                var privileges = grant.Privileges.Contains("ALL") ? "ALL PRIVILEGES" : string.Join(", ", grant.Privileges);
                rows.Add([$"GRANT {privileges} ON {Quoted(grant.Database)}.{Quoted(grant.Object)} TO {account}"
                    + (grant.WithGrantOption ? " WITH GRANT OPTION" : "")]);
            }
        }

        return new(TableResult.Texts([title], rows));
    }

    private static string Quoted(string name) => name == "*" ? name : $"`{name}`";
}

/// <summary>Reads what GRANT and REVOKE name, and changes accounts.</summary>
internal static class GrantTargets
{
    public static (string Database, string Name) Of(PrivilegeTarget target, Session session)
    {
        switch (target.Kind)
        {
            case "TABLE" or "VIEW" or "MATERIALIZED VIEW":
                return target.Parts.Count switch
                {
                    >= 2 => (target.Parts[^2], target.Parts[^1]),
                    1 when target.Parts[0] == "*" => (session.RequireDatabase(), "*"),
                    1 => (session.RequireDatabase(), target.Parts[0]),
                    _ => ("*", "*"),
                };
            case "DATABASE":
                return (target.Parts[^1], "*");
            case "CATALOG" or "SYSTEM":
                return ("*", "*");
            default:
                throw CoreErrors.NotSupported.With($"privileges on {target.Kind}");
        }
    }

    public static IReadOnlyList<string> Privileges(NodeList<PrivilegeSpec> specs)
    {
        var names = new List<string>();
        foreach (var spec in specs)
        {
            if (spec.Columns.Count > 0) throw CoreErrors.NotSupported.With("privileges on columns");
            names.Add(spec.Name is "ALL PRIVILEGES" or "ALL" ? "ALL" : spec.Name);
        }

        return names;
    }

    public static void Change(
        CatalogStore store, Session session, NodeList<UserName> grantees, string operation, Func<UserAccount, UserAccount> change)
        => store.Commit(snapshot =>
        {
            List<CatalogRecord> records = [];
            foreach (var name in grantees)
            {
                if (name.IsRole) throw CoreErrors.NotSupported.With("roles");
                var user = snapshot.Users.GetValueOrDefault(AccountNames.KeyOf(name, session))
                    ?? throw CatalogErrors.UnknownUser.With(operation, AccountNames.Shown(name));
                records.Add(new PutUser(change(user)));
            }

            return records;
        });
}
