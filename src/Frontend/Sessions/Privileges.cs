using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Decides what an account may do. Pure.</summary>
public static class Privileges
{
    public const string Root = "root";

    /// <summary>
    /// Says whether the account has a privilege (upper case) on an object; "*" asks for every object.
    /// </summary>
    public static bool Allows(UserAccount user, string privilege, string database, string name)
    {
        if (user.User == Root) return true;
        foreach (var grant in user.Grants)
        {
            if (grant.Database != "*" && grant.Database != database) continue;
            if (grant.Object != "*" && grant.Object != name) continue;
            if (grant.Privileges.Contains("ALL") || grant.Privileges.Contains(privilege)) return true;
        }

        return false;
    }

    /// <summary>Says whether the account may see that a database or object exists.</summary>
    public static bool MaySee(UserAccount user, string database, string? name = null)
    {
        if (user.User == Root || SystemDatabases.IsSystem(database)) return true;
        foreach (var grant in user.Grants)
        {
            if (grant.Database != "*" && grant.Database != database) continue;
            if (name is null || grant.Object == "*" || grant.Object == name) return true;
        }

        return false;
    }

    /// <summary>Throws error 1142 unless the session may do this to a table.</summary>
    public static void Require(this Session session, string privilege, string database, string name)
    {
        if (!session.Temporary.IsOwn(database) && !Allows(session.User, privilege, database, name))
            throw FrontendErrors.TableDenied.With(privilege, session.UserAtHost, name);
    }

    /// <summary>Throws error 1142 unless the session may refresh a view: StarRocks' right for that, or Doris' ALTER.</summary>
    public static void RequireRefresh(this Session session, string database, string name)
    {
        if (!Allows(session.User, "ALTER", database, name)) session.Require("REFRESH", database, name);
    }

    /// <summary>Throws error 1044 unless the session may do this to a whole database.</summary>
    public static void RequireDatabase(this Session session, string privilege, string database)
    {
        if (!Allows(session.User, privilege, database, "*"))
            throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, database);
    }

    /// <summary>Throws error 1227 unless the session may do this everywhere.</summary>
    public static void RequireGlobal(this Session session, string privilege)
    {
        if (!Allows(session.User, privilege, "*", "*")) throw FrontendErrors.NeedsPrivilege.With(privilege);
    }
}
