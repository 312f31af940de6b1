-- Invented people, four months of 2025. A is alone and long in bijstand, B and C are a couple,
-- D came in and found work, E works at the werkbedrijf (Wsw), F is a nugger in beschut werk.
insert into clientregistratie__persoon values
    ('p1_A', '1980-05-17', '1', '1', null),
    ('p1_B', '1990-02-28', '2', '2', null),
    ('p1_C', '1988-11-30', '1', '1', null),
    ('p1_D', '2001-01-01', '2', '3', null),
    ('p1_E', '1965-07-04', '1', '1', null),
    ('p1_F', '1998-12-31', '2', '1', null);
insert into clientregistratie__adres values
    ('p1_A', '0637', '1', '2010-01-01', null),
    ('p1_B', '0637', '1', '2015-01-01', null),
    ('p1_C', '0637', '1', '2015-01-01', null),
    ('p1_D', '0637', null, '2020-01-01', '2025-10-31'),
    ('p1_D', '0000', null, '2025-11-01', '9999-12-31'),
    ('p1_E', '0000', '2', '2000-01-01', null),
    ('p1_F', '0637', '3', '1998-12-31', null);
insert into clientregistratie__doelgroep values
    ('p1_A', 'BIJSTAND', '2018-01-01', null),
    ('p1_B', 'BIJSTAND', '2024-06-01', null),
    ('p1_C', 'BIJSTAND', '2024-06-01', null),
    ('p1_C', 'STATUSHOUDER', '2023-01-01', null),
    ('p1_D', 'BIJSTAND', '2025-09-15', '2025-11-14'),
    ('p1_E', 'WSW', '2005-03-01', null),
    ('p1_F', 'BESCHUT', '2025-08-01', null),
    ('p1_F', 'NUGGER_DGR', '2025-08-01', null);
insert into uitkering__uitkering values
    ('U1', 'p1_A', null, '01', '1', 1, '2018-01-01', null, null),
    ('U2', 'p1_B', 'p1_C', '01', '3', 2, '2024-06-01', '9999-12-31', null),
    ('U3', 'p1_D', null, '01', '1', 1, '2025-09-15', '2025-11-14', '11');
insert into uitkering__betaling values
    ('U1', 202509, 1300.00, 0.00, 1300.00),
    ('U1', 202510, 1300.00, 200.00, 1100.00),
    ('U1', 202511, 1300.00, 200.00, 1100.00),
    ('U1', 202512, 1300.00, 0.00, 1300.00),
    ('U2', 202509, 1850.00, 0.00, 1850.00),
    ('U2', 202510, 1850.00, 0.00, 1850.00),
    ('U2', 202511, 1850.00, 0.00, 1850.00),
    ('U2', 202512, 1850.00, 0.00, 1850.00),
    ('U3', 202509, 650.00, 0.00, 650.00),
    ('U3', 202510, 1300.00, 0.00, 1300.00),
    ('U3', 202511, 600.00, 0.00, 600.00);
insert into uitkering__inkomsten values
    ('U1', 'p1_A', 202510, '11', 200.00, '2'),
    ('U1', 'p1_A', 202511, '11', 200.00, '2');
insert into uitkering__ontheffing values ('p1_B', '4', '2024-06-01', null);
insert into uitkering__maatregel values ('p1_A', '01', 20.0, '2025-10-01', '2025-10-31');
insert into uitkering__aanvraag values ('A1', 'p1_D', '2025-09-15', '2025-09-30', 'TOEGEKEND');
insert into uitkering__bus values
    ('U1', 202512, 'p1_A', '01', '1', 1300, '2018-01-01', null, null);
insert into reintegratie__traject values
    ('T1', 'p1_A', 'WERK', '2025-09-01', null, null),
    ('T2', 'p1_D', 'WERK', '2025-09-20', '2025-11-14', 'WERK_FT');
insert into reintegratie__voorziening values
    ('V1', 'T1', 'p1_A', 'BEMIDDEL', 'WB', '2025-09-10', null, null, 180.00),
    ('V2', 'T2', 'p1_D', 'SOLLTRAIN', 'EXT1', '2025-09-20', '2025-11-14', '1', 260.00),
    ('V3', null, 'p1_C', 'TAAL', 'EXT1', '2025-10-01', '2025-10-31', '2', 380.00);
insert into reintegratie__klantcontact values
    ('K1', 'p1_A', '2025-09-10', 'GESPREK'),
    ('K2', 'p1_D', '2025-09-21', 'TELEFOON');
insert into reintegratie__praktijkverklaring values ('PV1', 'p1_D', '2025-11-10');
insert into zrm__meting values
    ('M1', 'p1_A', '2025-09-05', 2017, 'PROF', 'INTAKE', 60, 70),
    ('M2', 'p1_A', '2025-12-05', 2017, 'PROF', 'HERHALING', 20, 40),
    ('M3', 'p1_D', '2025-09-20', 2017, 'PROF', 'INTAKE', 2, 10);
insert into zrm__score values
    ('M1', '01', 2), ('M1', '02', 1), ('M1', '03', 99),
    ('M2', '01', 3), ('M2', '02', 2), ('M2', '03', null),
    ('M3', '01', 5), ('M3', '02', 4), ('M3', '03', 3);
insert into werk__dienstverband values
    ('D1', 'p1_E', 'WSW', 'WERKBEDRIJF', null, '2005-03-01', null, null, 36.0, 0.00),
    ('D2', 'p1_D', 'LKS', 'REGULIER', 'W1', '2025-11-15', null, null, 24.0, 450.00),
    ('D3', 'p1_F', 'BESCHUT', 'WERKBEDRIJF', null, '2025-10-01', null, null, 20.0, 800.00);
insert into werk__werkplek values
    ('D1', 'WOL', '2005-03-01', '2025-09-30'),
    ('D1', 'DETA', '2025-10-01', null),
    ('D3', 'BESCHUT', '2025-10-01', null);
insert into werk__loonwaarde values ('p1_D', '2025-11-01', 70), ('p1_F', '2025-09-15', 35);
insert into werk__verzuim values ('Z1', 'D1', '2025-10-06', '2025-10-10', 100);
insert into werk__iop values ('p1_E', '2025-03-01', false), ('p1_F', '2025-10-15', true);
insert into werk__klacht values ('KL1', 'WSW', '2025-10-20', '2025-12-01', 'ONGEGROND');
insert into werkgever__werkgever values ('W1', 'ZORG'), ('W2', 'LOGISTIEK');
insert into werkgever__vacature values ('VA1', 'W1', '2025-09-01', '2025-11-15', true);
insert into werkgever__plaatsing values
    ('P1', 'p1_D', 'W1', 'LKS', '2025-11-15', null, 24.0);
insert into werkgever__sroi values ('S1', 'W2', 'VERPLICHTING', '2025-09-01', 25000.00);
insert into financien__boeking values
    ('B1', '2025-09-30', 'WSW_LOON', 'LASTEN', 3200.00, null),
    ('B2', '2025-10-31', 'WSW_LOON', 'LASTEN', 3200.00, null),
    ('B3', '2025-12-31', 'BUIG_ONTVANGST', 'BATEN', 150.00, '01');
insert into financien__exploitatie values
    (202510, 'DETA', 'OMZET', 1400.00),
    (202510, 'DETA', 'DIRECT', 100.00),
    (202510, 'DETA', 'LOON', 3200.00);
insert into financien__formatie values (2025, 'DETA', 2.0);
insert into financien__esf values
    ('E1', 'ESF2025', 'BESCHIKT', '2025-01-01', 300000.00),
    ('E2', 'ESF2025', 'GEREALISEERD', '2025-10-31', 240300.00);
insert into reintegratie__esf_uren values ('U1', 'ESF2025', 'p1_A', 202510, 24.0);
insert into financien__begroting values
    ('PRIMAIR', 2025, 'WSW_LOON', 40000.00),
    ('ZOMER', 2025, 'WSW_LOON', -1000.00);
insert into financien__verplichting values ('VP1', '2025-12-01', 'TRAJECT', 5000.00);
insert into tevredenheid__respons values
    ('R1', 2025, 'KANDIDAAT', 7.5),
    ('R2', 2025, 'WERKGEVER', 8.0);
insert into benchmark__waarde values
    ('uitstroom', 'LANDELIJK', '2025-Q3', 'DEFINITIEF', 5.8, 'Divosa', null);
