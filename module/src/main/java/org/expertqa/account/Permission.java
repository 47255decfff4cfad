package org.expertqa.account;

/** One thing that an account may be allowed to do; which role is, stands in {@link RoleTable}. */
public enum Permission {
    READ_DESK,
    KEEP_OWN_ACCOUNT,
    CREATE_ITEM,
    EDIT_OWN,
    EDIT_ANY,
    REVIEW,
    PUBLISH,
    SCHEDULE,
    WITHDRAW,
    ARCHIVE,
    MANAGE_EXPERTS,
    MANAGE_TOPICS,
    MANAGE_MEDIA,
    MANAGE_ACCOUNTS,
    CHANGE_SETTINGS,
    READ_AUDIT,
    ERASE
}
